package io.agendador.jobs.schedule;

import com.cronutils.model.field.expression.Always;
import com.cronutils.model.field.expression.And;
import com.cronutils.model.field.expression.Between;
import com.cronutils.model.field.expression.Every;
import com.cronutils.model.field.expression.FieldExpression;
import com.cronutils.model.field.expression.On;
import com.cronutils.model.field.value.FieldValue;
import com.cronutils.model.field.value.IntegerFieldValue;
import java.util.BitSet;

/** The numbers that a parsed field stands for. */
final class FieldValues {

    private FieldValues() {}

    static BitSet of(FieldExpression field, int first, int last) {
        BitSet values = new BitSet(last + 1);
        if (field instanceof And and) {
            and.getExpressions().forEach(it -> values.or(of(it, first, last)));
        } else if (field instanceof Every every) {
            values.or(stepped(of(unbounded(every.getExpression(), last), first, last), number(every.getPeriod())));
        } else if (field instanceof Between between) {
            values.set(number(between.getFrom()), number(between.getTo()) + 1);
        } else if (field instanceof On on) {
            values.set(number(on.getTime()));
        } else if (field instanceof Always) {
            values.set(first, last + 1);
        } else {
            throw new IllegalStateException("the parser gave an expression that it was not told to accept");
        }
        return values;
    }

    /** {@code 3/5} means from 3 on, as {@code 3-59/5}. */
    private static FieldExpression unbounded(FieldExpression stepped, int last) {
        return stepped instanceof On on ? new Between(on.getTime(), new IntegerFieldValue(last)) : stepped;
    }

    private static BitSet stepped(BitSet all, int period) {
        BitSet values = new BitSet();
        for (int it = all.nextSetBit(0); it >= 0; it = all.nextSetBit(it + period)) {
            values.set(it);
        }
        return values;
    }

    private static int number(FieldValue<?> value) {
        return (Integer) value.getValue();
    }
}
