package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.timeline.Dispatches.Row;
import io.agendador.present.Picture;
import io.agendador.present.Shades;
import io.agendador.present.Style;
import io.agendador.present.Texts;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.time.LocalDate;

/**
 * Paints a day hour by hour: the darker, the more often a job is dispatched, with the number, or the minute of a job that
 * comes but a few times, in each cell. Can be read by people of every colour vision. Needs neither a display nor installed
 * fonts.
 */
public final class DayPicture {

    private static final int MARGIN = 28;
    private static final int ROW = 34;
    private static final int LABEL = 430;
    private static final int CELL = 58;
    private static final int SUM = 96;
    /** What a job has at most in an hour of 60 minutes. */
    private static final int MOST = 60;

    private final Dispatches dispatches;
    private final Texts texts;
    private final Picture picture;
    private int y = MARGIN;

    private DayPicture(Dispatches dispatches, Texts texts) {
        this.dispatches = dispatches;
        this.texts = texts;
        int rows = dispatches.rows().size() + dispatches.perCategory().size();
        picture = new Picture(2 * MARGIN + LABEL + HourCell.HOURS * CELL + SUM, 2 * MARGIN + (rows + 5) * ROW);
    }

    /**
     * The picture as a PNG file's content.
     *
     * @param subtitle a line below the title: the catalogue, its profile
     */
    public static byte[] png(Catalogue catalogue, LocalDate day, Texts texts, String subtitle) {
        return Picture.png(image(catalogue, day, texts, subtitle));
    }

    static BufferedImage image(Catalogue catalogue, LocalDate day, Texts texts, String subtitle) {
        return new DayPicture(Dispatches.onDay(catalogue, day), Bundle.with(texts)).paint(subtitle);
    }

    private BufferedImage paint(String subtitle) {
        line(
                texts.text("timeline.title", texts.day(dispatches.first()), dispatches.total()),
                Picture.BOLD,
                Picture.INK);
        line(subtitle, Picture.TEXT, Style.QUIET.color());
        band();
        for (int hour = 0; hour < HourCell.HOURS; hour++) {
            centred("%02d".formatted(hour), hour, Picture.BOLD, Picture.INK);
        }
        sum(texts.text("timeline.sum"), Picture.BOLD);
        y += ROW;
        for (String category : dispatches.perCategory().keySet()) {
            band();
            line(category, Picture.BOLD, Picture.INK);
            dispatches.of(category).forEach(this::row);
        }
        sums();
        y += ROW / 4;
        line(texts.text("timeline.legend"), Picture.TEXT, Style.QUIET.color());
        return picture.done();
    }

    private void row(Row row) {
        write(row.job().name(), LABEL, Picture.TEXT, Picture.INK);
        for (int hour = 0; hour < HourCell.HOURS; hour++) {
            int count = row.inHour(hour);
            Color shade = Shades.of(Math.min(count, MOST), MOST);
            picture.fill(shade, left(hour), y, CELL - 2, ROW - 2);
            if (count > 0) {
                centred(HourCell.of(row, hour), hour, Picture.TEXT, Shades.ink(shade));
            }
        }
        sum(String.valueOf(row.times().size()), Picture.TEXT);
        picture.line(Picture.LINE, 1, MARGIN, y + ROW - 1, picture.width() - MARGIN, y + ROW - 1);
        y += ROW;
    }

    private void sums() {
        band();
        write(texts.text("timeline.all"), LABEL, Picture.BOLD, Picture.INK);
        for (int hour = 0; hour < HourCell.HOURS; hour++) {
            centred(String.valueOf(dispatches.inHour(hour)), hour, Picture.BOLD, Picture.INK);
        }
        sum(String.valueOf(dispatches.total()), Picture.BOLD);
        y += ROW;
    }

    private void line(String text, Font font, Color color) {
        write(text, picture.width() - 2 * MARGIN, font, color);
        y += ROW;
    }

    private void band() {
        picture.fill(Picture.BAND, MARGIN, y, picture.width() - 2 * MARGIN, ROW - 2);
    }

    private void write(String text, int room, Font font, Color color) {
        picture.write(text, MARGIN + 4, base(), room - 8, font, color);
    }

    private void centred(String text, int hour, Font font, Color color) {
        picture.writeCentred(text, left(hour), base(), CELL - 2, font, color);
    }

    private void sum(String text, Font font) {
        picture.writeRight(text, left(HourCell.HOURS), base(), SUM - 6, font, Picture.INK);
    }

    private int base() {
        return y + ROW * 2 / 3 + 2;
    }

    private static int left(int hour) {
        return MARGIN + LABEL + hour * CELL;
    }
}
