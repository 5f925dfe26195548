package io.agendador.present;

import io.agendador.review.FairShare;
import io.agendador.review.FairShare.Amount;
import io.agendador.review.FairShare.Measure;
import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Paints what each professional has of what is to be shared, with the four weeks before in brackets, and who has more or
 * less than its fair share: told by a sign and by colour. Can be read on a telephone and by people of every colour vision.
 * Needs neither a display nor installed fonts.
 */
public final class SharePicture {

    private static final int MARGIN = 32;
    private static final int LINE = 42;
    private static final int ROW = 50;
    private static final int NAME = 170;
    private static final int CELL = 152;
    private static final Font BIG = BundledFont.of(Font.BOLD, 26);
    private static final Color MORE = new Color(0xF6D8A8);
    private static final Color LESS = new Color(0xCFE8F7);
    private static final List<Measure> MEASURES = List.of(Measure.values());

    private final RosterStatistics statistics;
    private final Texts texts;
    private final StatisticsLabels labels;
    private final Picture picture;

    private int y = MARGIN;

    private SharePicture(RosterStatistics statistics, Texts texts) {
        this.statistics = statistics;
        this.texts = texts;
        labels = new StatisticsLabels(statistics);
        int rows = statistics.during().people().size();
        picture =
                new Picture(2 * MARGIN + NAME + MEASURES.size() * CELL, 2 * MARGIN + 4 * LINE + LINE / 2 + rows * ROW);
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
        return new SharePicture(statistics, texts).paint(subtitle);
    }

    private BufferedImage paint(String subtitle) {
        String from = texts.shortDate(statistics.during().period().from());
        String to = texts.date(statistics.during().period().to());
        line(texts.text("picture.shares", from, to), BIG, Picture.INK);
        line(subtitle, Picture.TEXT, Style.QUIET.color());
        for (int column = 0; column < MEASURES.size(); column++) {
            centred(texts.text("stats.shares." + MEASURES.get(column)), column, Picture.BOLD, LINE);
        }
        y += LINE;
        List<FairShare> shares = statistics.shares();
        for (int person = 0; person < shares.size(); person++) {
            person(person, shares.get(person));
        }
        legend();
        return picture.done();
    }

    private void line(String text, Font font, Color color) {
        picture.write(text, MARGIN, y + 30, picture.width() - 2 * MARGIN, font, color);
        y += LINE;
    }

    private void person(int at, FairShare share) {
        Person during = statistics.during().people().get(at);
        picture.line(Picture.LINE, 1, MARGIN, y, picture.width() - MARGIN, y);
        picture.write(labels.of(during), MARGIN, y + 34, NAME - 10, Picture.BOLD, Picture.INK);
        Load before = statistics.before().people().get(at).total();
        for (int column = 0; column < MEASURES.size(); column++) {
            Amount amount = share.amounts().get(MEASURES.get(column));
            if (amount != null) {
                cell(column, amount, amount(MEASURES.get(column), amount, during.total(), before));
            }
        }
        y += ROW;
    }

    /** Hours tell more against the target, which is their share. */
    private String amount(Measure measure, Amount it, Load during, Load before) {
        if (measure == Measure.HOURS) {
            return texts.text(
                    "stats.visited", StatisticsText.signed(during.balance()), StatisticsText.signed(before.balance()));
        }
        return it.during() == 0 && it.before() == 0
                ? StatisticsText.NOTHING
                : texts.text("stats.visited", it.during(), it.before());
    }

    private void cell(int column, Amount amount, String said) {
        switch (amount.verdict()) {
            case MORE -> filled(column, MORE, said + " ▲");
            case LESS -> filled(column, LESS, said + " ▼");
            case EVEN -> centred(said, column, Picture.TEXT, ROW);
        }
    }

    private void filled(int column, Color color, String said) {
        picture.fill(color, left(column) + 2, y + 3, CELL - 4, ROW - 5);
        centred(said, column, Picture.BOLD, ROW);
    }

    private void centred(String text, int column, Font font, int height) {
        picture.writeCentred(text, left(column) + 4, y + height * 2 / 3, CELL - 8, font, Picture.INK);
    }

    private void legend() {
        y += LINE / 2;
        int x = MARGIN;
        for (boolean more : new boolean[] {true, false}) {
            picture.fill(more ? MORE : LESS, x, y + 6, 40, 28);
            picture.writeCentred(more ? "▲" : "▼", x, y + 28, 40, Picture.BOLD, Picture.INK);
            String text = texts.text(more ? "picture.shares.more" : "picture.shares.less");
            picture.write(text, x + 48, y + 28, picture.width() - x - 48, Picture.TEXT, Picture.INK);
            x += 48 + Picture.width(text, Picture.TEXT) + 36;
        }
    }

    private static int left(int column) {
        return MARGIN + NAME + column * CELL;
    }
}
