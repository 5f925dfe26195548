package io.agendador.examples.plainjava;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DemoPictureTest {

    @Test
    void isTheSameEachTimeAndLargeEnoughToRead() throws IOException {
        byte[] png = DemoPicture.png();
        assertThat(DemoPicture.png()).isEqualTo(png);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(1000, 2000);
        assertThat(picture.getHeight()).isBetween(600, 2000);
    }
}
