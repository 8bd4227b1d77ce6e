package cn.huiqitong.rules.check;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.reading.RuleError;
import cn.huiqitong.rules.reading.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a rule and says what else is wrong with it. Errors: whatever {@link RuleReader} refuses, and contradictions.
 * Warnings: parts that are never or always true, superfluous and duplicate siblings, tiers that nobody reaches or that
 * cross, conditions without a clause. Every finding has its place in the JSON.
 */
public final class RuleCheck {
    private RuleCheck() {}

    public static Reading<Rule> check(Map<String, ?> json, FactCatalog catalog) {
        Reading<Rule> reading = RuleReader.read(json, catalog);
        Rule rule = reading.find().orElse(null);
        if (rule == null) {
            return reading;
        }
        List<RuleError> found = new ArrayList<>(findings(rule, catalog));
        RuleReader.readStrict(json, catalog).errors().stream()
                .filter(error -> error.code().equals(ErrorCode.CLAUSE_MISSING.name()))
                .map(error -> new RuleError(error.code(), error.path(), error.message(), Severity.WARNING))
                .forEach(found::add);
        return Reading.of(rule, found);
    }

    /** As {@link #check}, with a missing clause an error. */
    public static Reading<Rule> checkStrict(Map<String, ?> json, FactCatalog catalog) {
        Reading<Rule> reading = RuleReader.readStrict(json, catalog);
        return reading.find()
                .map(rule -> Reading.of(rule, findings(rule, catalog)))
                .orElse(reading);
    }

    /** What is amiss in a rule that could be read: contradictions as errors, the rest as warnings. */
    public static List<RuleError> findings(Rule rule, FactCatalog catalog) {
        Amount amount = rule.amount();
        List<Condition> together = new ArrayList<>(AmountCheck.conditions(amount));
        together.add(rule.when());
        Extents extents = new Extents(together, Fields.of(catalog));
        Findings findings = new Findings();
        ConditionCheck check = new ConditionCheck(extents, findings);
        check.check(rule.when(), "when", Given.NOTHING);
        if (amount != null) {
            new AmountCheck(check).check(amount, "amount", required(rule.when(), extents));
        }
        return findings.list();
    }

    /** What every firm that qualifies has. */
    private static Given required(Condition when, Extents extents) {
        Given given = Given.NOTHING;
        for (Condition condition : when instanceof All all ? all.of() : List.of(when)) {
            given = given.and(extents.of(condition), extents);
        }
        return given;
    }
}
