package io.agendador.present;

import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.review.RosterStatistics.Stretch;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/**
 * Paints how much each professional works: hours against the target, doubles, and the four weeks before as a thin bar. Can
 * be read on a telephone and by people of every colour vision. Needs neither a display nor installed fonts.
 */
public final class HoursPicture {

    private static final int WIDTH = 1080;
    private static final int MARGIN = 32;
    private static final int LINE = 42;
    private static final int ROW = 84;
    private static final int BARS = 236;
    private static final int BARS_WIDTH = 560;
    private static final int VALUES = BARS + BARS_WIDTH + 16;
    private static final int STEP = 10;
    private static final int MOST_MARKS = 8;
    private static final Font BIG = BundledFont.of(Font.BOLD, 26);
    private static final Font SMALL = BundledFont.of(Font.PLAIN, 22);
    private static final Color WORKED = new Color(0x56B4E9);
    private static final Color OVER = new Color(0xE69F00);
    private static final Color EARLIER = new Color(0x888888);
    private static final Color DOUBLES = new Color(0xA84300);
    private static final Color UNUSED = new Color(0xF0F0F0);

    private final RosterStatistics statistics;
    private final Texts texts;
    private final StatisticsLabels labels;
    private final Picture picture;
    /** Hours a week at the right end. */
    private final int scale;

    private int y = MARGIN;

    private HoursPicture(RosterStatistics statistics, Texts texts) {
        this.statistics = statistics;
        this.texts = texts;
        labels = new StatisticsLabels(statistics);
        scale = scale(statistics);
        int rows = statistics.during().people().size();
        picture = new Picture(WIDTH, 2 * MARGIN + 5 * LINE + rows * ROW);
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
        return new HoursPicture(statistics, texts).paint(subtitle);
    }

    private BufferedImage paint(String subtitle) {
        String from = texts.shortDate(statistics.during().period().from());
        String to = texts.date(statistics.during().period().to());
        line(texts.text("picture.hours", from, to), BIG, Picture.INK);
        line(subtitle, SMALL, Style.QUIET.color());
        axis();
        List<Person> people = statistics.during().people();
        for (int at = 0; at < people.size(); at++) {
            person(people.get(at), statistics.before().people().get(at).total());
        }
        legend();
        return picture.done();
    }

    private void line(String text, Font font, Color color) {
        picture.write(text, MARGIN, base(), WIDTH - 2 * MARGIN, font, color);
        y += LINE;
    }

    private void axis() {
        int bottom = y + LINE + statistics.during().people().size() * ROW;
        for (int hours = 0; hours <= scale; hours += STEP) {
            picture.line(Picture.LINE, 2, x(hours), y + LINE - 4, x(hours), bottom);
            if (hours < scale) {
                picture.write(texts.text("picture.axis", hours), x(hours) + 4, base(), 90, SMALL, Style.QUIET.color());
            }
        }
        picture.writeRight(
                texts.text("picture.hours.total"), VALUES, base(), WIDTH - MARGIN - VALUES, SMALL, Style.QUIET.color());
        y += LINE;
    }

    private void person(Person person, Load before) {
        Load load = person.total();
        picture.write(labels.of(person), MARGIN, y + 38, BARS - MARGIN - 12, BIG, Picture.INK);
        picture.write(doubles(load), MARGIN, y + 68, BARS - MARGIN - 12, SMALL, DOUBLES);
        bar(load);
        int earlier = x(weekly(before.hours(), statistics.before()));
        picture.fill(EARLIER, x(0), y + 52, earlier - x(0), 12);
        String hours = texts.text("picture.hours.of", load.hours(), load.targetHours());
        int room = WIDTH - MARGIN - VALUES;
        picture.writeRight(hours, VALUES, y + 38, room, BIG, Picture.INK);
        picture.writeRight(
                texts.text("picture.hours.before", before.hours(), before.doubles()),
                VALUES,
                y + 68,
                room,
                SMALL,
                Style.QUIET.color());
        y += ROW;
    }

    private void bar(Load load) {
        int hours = x(weekly(load.hours(), statistics.during()));
        int target = x(weekly(load.targetHours(), statistics.during()));
        picture.fill(UNUSED, x(0), y + 14, target - x(0), 32);
        picture.fill(WORKED, x(0), y + 14, hours - x(0), 32);
        if (hours > target) {
            over(target, y + 14, hours - target, 32);
        }
        picture.line(Picture.INK, 4, target, y + 8, target, y + 51);
    }

    private void over(int left, int top, int width, int height) {
        picture.fill(OVER, left, top, width, height);
        picture.hatch(Picture.INK, left, top, width, height);
    }

    private String doubles(Load load) {
        return load.doubles() <= MOST_MARKS ? "◆".repeat(load.doubles()) : "◆ × " + load.doubles();
    }

    private void legend() {
        y += LINE / 2;
        int x = MARGIN;
        picture.fill(WORKED, x, y + 8, 36, 24);
        x = explain("worked", x + 46);
        over(x, y + 8, 36, 24);
        x = explain("over", x + 46);
        picture.line(Picture.INK, 4, x + 4, y + 2, x + 4, y + 38);
        x = explain("target", x + 18);
        picture.write("◆", x, base(), 30, SMALL, DOUBLES);
        explain("double", x + 26);
        y += LINE;
        picture.fill(EARLIER, MARGIN, y + 15, 36, 12);
        explain("before", MARGIN + 46);
    }

    /** Writes what a sign means; where the next one begins. */
    private int explain(String key, int x) {
        String text = texts.text("picture.hours.legend." + key);
        picture.write(text, x, base(), WIDTH - x, SMALL, Picture.INK);
        return x + Picture.width(text, SMALL) + 36;
    }

    private int base() {
        return y + 30;
    }

    private int x(double hours) {
        return BARS + (int) Math.round(hours * BARS_WIDTH / scale);
    }

    private static int scale(RosterStatistics statistics) {
        double most = Stream.of(statistics.during(), statistics.before())
                .flatMap(stretch -> stretch.people().stream()
                        .map(Person::total)
                        .map(it -> weekly(Math.max(it.hours(), it.targetHours()), stretch)))
                .reduce(0.0, Math::max);
        return Math.max(1, (int) Math.ceil(most / STEP)) * STEP;
    }

    /** Of a whole week, on average. */
    private static double weekly(int hours, Stretch stretch) {
        return hours * 7.0 / stretch.period().days().count();
    }
}
