package io.agendador.review;

import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What would be stored of something that was read from outside. Consistent in itself even where lines were rejected: it
 * then holds what could be taken.
 *
 * @param network the whole network as it would be
 * @param handKept what would be entered for hand-kept days, by slot; slots that hold the same person already are left out
 * @param files what each file that was read brings, in the order of reading
 * @param rejections what cannot be taken, by file and line
 */
public record NetworkImport(
        Network network, List<HandKept> handKept, List<FileChange> files, List<Rejection> rejections) {

    /** An entry for a hand-kept day into a slot that is free. */
    public record HandKept(Slot slot, ProfessionalId professional) {}

    /**
     * What a file changes, counted in entries: people, places, openings, policy keys. A weekly absence without a shift
     * counts as two, one for each shift.
     *
     * @param unchanged entries that say what is so already
     * @param removed entries that a complete list no longer names
     */
    public record FileChange(String file, int added, int changed, int unchanged, int removed) {

        /** Whether anything would differ. */
        public boolean any() {
            return added + changed + removed > 0;
        }

        FileChange called(String other) {
            return new FileChange(other, added, changed, unchanged, removed);
        }

        /** Both together, of the same file. */
        public FileChange plus(FileChange other) {
            return new FileChange(
                    file,
                    added + other.added,
                    changed + other.changed,
                    unchanged + other.unchanged,
                    removed + other.removed);
        }
    }

    public NetworkImport {
        handKept = List.copyOf(handKept);
        files = List.copyOf(files);
        rejections = List.copyOf(rejections);
    }

    /** Whether every line can be taken. */
    public boolean complete() {
        return rejections.isEmpty();
    }

    /** The same with its files called otherwise. */
    public NetworkImport calling(UnaryOperator<String> names) {
        return new NetworkImport(
                network,
                handKept,
                files.stream().map(it -> it.called(names.apply(it.file()))).toList(),
                rejections.stream().map(it -> it.in(names.apply(it.file()))).toList());
    }

    /** The rejections without those that only follow from another one. */
    public List<Rejection> causes() {
        return rejections.stream()
                .filter(it -> it.problem() != Problem.LEFT_OUT)
                .toList();
    }
}
