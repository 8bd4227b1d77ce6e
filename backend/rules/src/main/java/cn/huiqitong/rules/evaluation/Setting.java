package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a condition is made ready for: the fields that it can name and the as-of date. */
record Setting(Fields fields, LocalDate asOf) {
    /** The setting of conditions on a list's entries. */
    Setting within(FactField list) {
        return new Setting(fields.within(list), asOf);
    }

    int slot(String fact) {
        return fields.slots().of(fact);
    }

    /** A number, a date, or one year of a yearly fact. */
    Figure figure(String fact, @Nullable YearRef year) {
        return new Figure(slot(fact), fields.get(fact).yearly() ? year(fact, year) : Figure.PLAIN);
    }

    /** That a fact is missing, with its year where it is yearly. */
    Missing missing(String fact, @Nullable YearRef year) {
        return fields.get(fact).yearly() ? missing(fact, year(fact, year)) : missing(fact);
    }

    Missing missing(String fact, int year) {
        Missing missing = missing(fact);
        return new Missing(missing.fact(), year + "年" + missing.label(), missing.supplier());
    }

    Missing missing(String fact) {
        FactField field = fields.get(fact);
        FactField list = fields.list();
        return new Missing(list == null ? field.key() : list.key(), fields.label(field), field.supplier());
    }

    private int year(String fact, @Nullable YearRef year) {
        if (year == null) {
            throw new IllegalArgumentException("yearly fact without a year: " + fact);
        }
        return year.in(asOf);
    }
}
