package io.agendador.prompt.offline;

/** Says who is meant by "que" behind the one who leaves: "põe a Gabi no lugar da Isa, que pediu folga". */
final class Relatives {

    private final Row row;

    Relatives(Row row) {
        this.row = row;
    }

    void named() {
        for (int at = 4; at < row.items().size(); at++) {
            Item that = row.items().get(at - 1);
            Item who = row.items().get(at - 3);
            int verb = row.past(at - 4, -1);
            boolean ends =
                    at + 1 == row.items().size() || row.items().get(at + 1).separates();
            boolean leaves = verb >= 0 && row.items().get(verb).is(Sign.INSTEAD, Sign.COVER, Sign.REPLACE);
            if (row.items().get(at).is(Sign.ABSENT)
                    && ends
                    && leaves
                    && that.is(Sign.LIGHT)
                    && row.said(that, "que", "q")
                    && row.items().get(at - 2).is(Sign.COMMA)
                    && who.is(Sign.P)) {
                row.items().set(at - 1, References.again(Sign.P, who.names(), that));
            }
        }
    }
}
