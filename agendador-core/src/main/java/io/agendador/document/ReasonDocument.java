package io.agendador.document;

import io.agendador.planning.ScorePart;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.util.StdConverter;

/** What one slot adds to a score; a slot cannot be the name of a field. */
record ReasonDocument(Slot slot, SortedMap<ScorePart, Long> parts) {

    static final class From extends StdConverter<SortedMap<Slot, Map<ScorePart, Long>>, List<ReasonDocument>> {
        @Override
        public List<ReasonDocument> convert(SortedMap<Slot, Map<ScorePart, Long>> reasons) {
            return reasons.entrySet().stream()
                    .map(it -> new ReasonDocument(it.getKey(), new TreeMap<>(it.getValue())))
                    .toList();
        }
    }

    static final class To extends StdConverter<List<ReasonDocument>, SortedMap<Slot, Map<ScorePart, Long>>> {
        @Override
        public SortedMap<Slot, Map<ScorePart, Long>> convert(List<ReasonDocument> documents) {
            SortedMap<Slot, Map<ScorePart, Long>> reasons = new TreeMap<>();
            documents.forEach(it -> reasons.put(it.slot(), it.parts()));
            return reasons;
        }
    }
}
