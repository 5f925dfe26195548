package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InnerLoopTest {

    @Test
    void isRunByJmh() {
        String[] once = {"-f", "0", "-wi", "0", "-i", "1", "-r", "1ms", "-foe", "true"};
        assertThat(jmh(once, "XS-tight-1")).isZero();
        assertThat(jmh(once, "XS-nowhere-1")).isEqualTo(1);
    }

    private static int jmh(String[] options, String instance) {
        String[] all = new String[options.length + 3];
        all[0] = "jmh";
        System.arraycopy(options, 0, all, 1, options.length);
        all[options.length + 1] = "-p";
        all[options.length + 2] = "instance=" + instance;
        return Benchmarks.run(all);
    }
}
