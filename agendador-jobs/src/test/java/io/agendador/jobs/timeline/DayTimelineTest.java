package io.agendador.jobs.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Catalogues;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.present.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DayTimelineTest {

    private static final Texts PT = Texts.in(Texts.PORTUGUESE);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Catalogue CATALOGUE = Catalogue.of(
            job("pulse", "* * * * *").of("infra"),
            job("office-hours", "*/15 8-19 * * *").of("infra"),
            job("campaign", "0 10,14,17 * * 1-5").of("campaign"),
            job("sundays", "0 2 * * 0").of("campaign"),
            Job.named("asked"));

    @Example
    void showsEachHourOfEachJobByCategory() {
        assertThat(new DayTimeline(PT, false).lines(CATALOGUE, DAY))
                .containsExactly(
                        "Disparos por hora, qua 25/11: 1.491",
                        "                                00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23  soma",
                        "── campaign ─────────────────────────────────────────────────────────────────────────────────────────────────",
                        "campaign                         ·  ·  ·  ·  ·  ·  ·  ·  ·  ·:00  ·  ·  ·:00  ·  ·:00  ·  ·  ·  ·  ·  ·     3",
                        "sundays                          ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·     0",
                        "── infra ────────────────────────────────────────────────────────────────────────────────────────────────────",
                        "pulse                           60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60  1440",
                        "office-hours                     ·  ·  ·  ·  ·  ·  ·  ·  4  4  4  4  4  4  4  4  4  4  4  4  ·  ·  ·  ·    48",
                        "── todos ────────────────────────────────────────────────────────────────────────────────────────────────────",
                        "                                60    60    60    60    64    65    64    65    64    64    60    60     1491",
                        "                                   60    60    60    60    64    64    64    64    65    64    60    60",
                        "Número: disparos na hora local. “:05”: o minuto, de quem dispara poucas vezes no dia.");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void fitsATerminalAndSaysTheSameWithAndWithoutColours(@ForAll("catalogues") Catalogue catalogue) {
        List<String> plain = new DayTimeline(PT, false).lines(catalogue, DAY);
        assertThat(plain).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(110));
        assertThat(plain).noneSatisfy(it -> assertThat(it).contains("\u001b"));
        List<String> coloured = new DayTimeline(PT, true).lines(catalogue, DAY);
        assertThat(coloured.stream().map(it -> it.replaceAll("\u001b\\[[0-9;]*m", "")))
                .containsExactlyElementsOf(plain);
        assertThat(String.join("", coloured)).contains("\u001b[");
    }

    @Example
    void speaksEnglishToo() {
        assertThat(new DayTimeline(Texts.in(Locale.ENGLISH), false).lines(CATALOGUE, DAY))
                .startsWith("Dispatches by hour, Wed 25 Nov: 1,491");
    }

    @Example
    void thePictureIsTheSameEachTimeAndDarkWhereMuchIsDispatched() throws IOException {
        byte[] png = DayPicture.png(CATALOGUE, DAY, PT, "teste");
        assertThat(DayPicture.png(CATALOGUE, DAY, PT, "teste")).isEqualTo(png);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(1500, 2200);
        assertThat(dark(picture))
                .isGreaterThan(2
                        * dark(DayPicture.image(
                                Catalogue.of(job("pulse", "*/15 * * * *"), job("b", "0 8 * * *")), DAY, PT, "teste")));
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Catalogues.catalogues();
    }

    private static long dark(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF0000) < 0x300000 ? 1 : 0;
            }
        }
        return dark;
    }

    private static Job job(String name, String cron) {
        return Job.named(name).due(Timing.cron(cron));
    }
}
