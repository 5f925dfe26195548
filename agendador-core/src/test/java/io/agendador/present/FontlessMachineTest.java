package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.process.OtherJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere Java finds the system's fonts without this library")
class FontlessMachineTest {

    @Test
    void paintsTheSamePicture(@TempDir Path folder) throws Exception {
        // In the way of the library that knows the machine's fonts: Java finds none.
        Files.createFile(folder.resolve("libfontconfig.so.1"));
        Files.createFile(folder.resolve("libfontconfig.so"));
        Path picture = folder.resolve("hours.png");
        Path fonts = folder.resolve("fonts.txt");
        ProcessBuilder process = OtherJvm.running(PaintedElsewhere.class, picture, fonts);
        process.environment().put("LD_LIBRARY_PATH", folder.toString());

        assertThat(process.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();

        assertThat(fonts).content().contains("agendador-fontconfig");
        GoldenImage.assertMatches("hours.png", ImageIO.read(picture.toFile()));
    }
}
