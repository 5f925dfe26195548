package io.agendador.present;

import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.review.RosterStatistics.Place;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Paints how often each professional is at each location: the darker, the more often, with the number in each cell. Can
 * be read on a telephone and by people of every colour vision. Needs neither a display nor installed fonts.
 */
public final class FrequencyPicture {

    private static final int MARGIN = 32;
    private static final int LINE = 42;
    private static final int ROW = 50;
    private static final int NAME = 170;
    private static final int CELL = 128;
    private static final int LEAST_COLUMNS = 6;
    private static final int SHADES = 5;
    private static final Font BIG = BundledFont.of(Font.BOLD, 26);
    private static final Font NUMBER = BundledFont.of(Font.PLAIN, 24);

    private final RosterStatistics statistics;
    private final Texts texts;
    private final StatisticsLabels labels;
    private final List<Place> places;
    private final Picture picture;
    /** The highest number of a cell. */
    private final int most;

    private int y = MARGIN;

    private FrequencyPicture(RosterStatistics statistics, Texts texts) {
        this.statistics = statistics;
        this.texts = texts;
        labels = new StatisticsLabels(statistics);
        places = statistics.during().places();
        most = statistics.during().people().stream()
                .flatMap(it -> it.visits().values().stream())
                .reduce(0, Math::max);
        int columns = Math.max(LEAST_COLUMNS, places.size() + 1);
        int rows = statistics.during().people().size() + 1;
        picture = new Picture(2 * MARGIN + NAME + columns * CELL, 2 * MARGIN + 4 * LINE + rows * ROW + LINE / 2);
    }

    /**
     * The picture as a PNG file's content.
     *
     * @param subtitle a line below the title: the network, its zone, a proposal's number
     */
    public static byte[] png(RosterStatistics statistics, Texts texts, String subtitle) {
        return Picture.png(image(statistics, texts, subtitle));
    }

    static BufferedImage image(RosterStatistics statistics, Texts texts, String subtitle) {
        return new FrequencyPicture(statistics, texts).paint(subtitle);
    }

    private BufferedImage paint(String subtitle) {
        String from = texts.shortDate(statistics.during().period().from());
        String to = texts.date(statistics.during().period().to());
        line(texts.text("picture.frequency", from, to), BIG, Picture.INK);
        line(subtitle, Picture.TEXT, Style.QUIET.color());
        for (int column = 0; column < places.size(); column++) {
            centred(labels.of(places.get(column)), column, Picture.BOLD, LINE);
        }
        centred(texts.text("stats.slots"), places.size(), Picture.BOLD, LINE);
        y += LINE;
        statistics.during().people().forEach(this::person);
        all();
        if (most > 0) {
            legend();
        }
        return picture.done();
    }

    private void line(String text, Font font, Color color) {
        picture.write(text, MARGIN, y + 30, picture.width() - 2 * MARGIN, font, color);
        y += LINE;
    }

    private void person(Person person) {
        picture.write(labels.of(person), MARGIN, y + 34, NAME - 8, BIG, Picture.INK);
        for (int column = 0; column < places.size(); column++) {
            int visits = person.visits(places.get(column).location());
            shaded(visits, left(column), CELL);
        }
        centred(String.valueOf(person.total().slots()), places.size(), BIG, ROW);
        y += ROW;
    }

    private void all() {
        picture.line(Picture.INK, 2, MARGIN, y + 1, left(places.size() + 1), y + 1);
        picture.write(texts.text("stats.all"), MARGIN, y + 34, NAME - 8, BIG, Picture.INK);
        for (int column = 0; column < places.size(); column++) {
            int all = 0;
            for (Person person : statistics.during().people()) {
                all += person.visits(places.get(column).location());
            }
            centred(String.valueOf(all), column, BIG, ROW);
        }
        int slots = statistics.during().load().slots();
        centred(String.valueOf(slots), places.size(), BIG, ROW);
        y += ROW;
    }

    private void legend() {
        y += LINE / 2;
        String text = texts.text("picture.frequency.legend");
        picture.write(text, MARGIN, y + 34, picture.width(), Picture.TEXT, Picture.INK);
        int x = MARGIN + Picture.width(text, Picture.TEXT) + 16;
        for (int shade = 0; shade < SHADES; shade++) {
            shaded(shade * most / (SHADES - 1), x, ROW + 14);
            x += ROW + 14;
        }
    }

    private void shaded(int visits, int x, int width) {
        Color shade = Shades.of(visits, most);
        picture.fill(shade, x + 1, y + 1, width - 2, ROW - 2);
        Color ink = visits == 0 ? Style.QUIET.color() : Shades.ink(shade);
        picture.writeCentred(String.valueOf(visits), x, y + 34, width, NUMBER, ink);
    }

    private void centred(String text, int column, Font font, int height) {
        picture.writeCentred(text, left(column), y + height / 2 + 9, CELL, font, Picture.INK);
    }

    private static int left(int column) {
        return MARGIN + NAME + column * CELL;
    }
}
