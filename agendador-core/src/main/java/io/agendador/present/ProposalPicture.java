package io.agendador.present;

import io.agendador.review.LoadDiff;
import io.agendador.review.RosterReport;
import io.agendador.roster.Week;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Paints a week as a proposal would leave it, its changes marked, with the hours and doubles of those concerned before and
 * after beneath. Can be read on a telephone and by people of every colour vision. Needs neither a display nor installed
 * fonts.
 */
public final class ProposalPicture {

    private final Texts texts;
    private final LocalDate today;

    /**
     * A way of painting.
     *
     * @param today local to the network's zone
     */
    public ProposalPicture(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /**
     * The picture as a PNG file's content.
     *
     * @param report of a proposal
     * @param subtitle a line below the title: the network, its zone, the proposal's number
     */
    public byte[] png(RosterReport report, Week week, WeekGrids.View view, WeekGrids.Filter filter, String subtitle) {
        return Picture.png(image(report, week, view, filter, subtitle));
    }

    /**
     * The pictures as PNG files' contents, each painted when it is asked for: several where a single one would be so high
     * that a telephone shows it smaller. Of several, those in which nothing changes are left out.
     *
     * @param report of a proposal
     * @param subtitle a line below the title: the network, its zone, the proposal's number
     * @return at least one
     */
    public List<Supplier<byte[]>> parts(
            RosterReport report, Week week, WeekGrids.View view, WeekGrids.Filter filter, String subtitle) {
        List<Grid.Cell> loads = loads(report, week);
        List<Grid> all = WeekPicture.parts(grid(report, week, view, filter), loads);
        List<Grid> changed = all.stream().filter(Grid::changes).toList();
        List<Grid> shown = changed.isEmpty() ? all : changed;
        int last = shown.size() - 1;
        return IntStream.rangeClosed(0, last)
                .<Supplier<byte[]>>mapToObj(it ->
                        () -> Picture.png(WeekPicture.image(shown.get(it), subtitle, it == last ? loads : List.of())))
                .toList();
    }

    BufferedImage image(RosterReport report, Week week, WeekGrids.View view, WeekGrids.Filter filter, String subtitle) {
        return WeekPicture.image(grid(report, week, view, filter), subtitle, loads(report, week));
    }

    private Grid grid(RosterReport report, Week week, WeekGrids.View view, WeekGrids.Filter filter) {
        return new WeekGrids(report.base().network(), texts)
                .of(
                        view,
                        report.roster(),
                        week,
                        today,
                        filter,
                        Mark.of(Objects.requireNonNull(report.proposal(), "a proposal's report")
                                .diff()));
    }

    private List<Grid.Cell> loads(RosterReport report, Week week) {
        List<Grid.Cell> loads = new ArrayList<>(new LoadChanges(texts, LoadDiff.of(report)).cells(week));
        if (!loads.isEmpty()) {
            loads.add(0, new Grid.Cell(texts.text("preview.picture.load"), Style.HEADING));
        }
        return loads;
    }
}
