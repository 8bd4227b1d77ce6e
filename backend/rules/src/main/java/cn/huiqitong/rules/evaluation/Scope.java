package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a condition is judged on once: the facts of a firm and the as-of date. */
public record Scope(Fields fields, Facts facts, LocalDate asOf) {
    /** A number fact, or one year of a yearly fact. */
    public Optional<BigDecimal> number(String fact, @Nullable YearRef year) {
        return Optional.ofNullable(setting().figure(fact, year).number(fitting()));
    }

    /** That a fact is missing, with its year where it is yearly. */
    public Missing missing(String fact, @Nullable YearRef year) {
        return setting().missing(fact, year);
    }

    Setting setting() {
        return new Setting(fields, asOf);
    }

    /** The facts where the fields have them. */
    Facts fitting() {
        return fields.slots().fit(facts);
    }

    Choice choice(Selection selection) {
        return new Choice(selection, setting());
    }
}
