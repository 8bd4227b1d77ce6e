package cn.huiqitong.eligibility;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.RuleSet;
import cn.huiqitong.rules.fact.FactCatalog;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules made ready together, to judge a firm by all of them. Those asked for last are kept: they change by the day. */
final class ReadyRules {

    private final FactCatalog catalog;
    private @Nullable Ready last;

    ReadyRules(FactCatalog catalog) {
        this.catalog = catalog;
    }

    private record Ready(List<Rule> rules, LocalDate asOf, RuleSet set) {

        /** Rules are read once per item version, so the same rule is the same object. */
        boolean same(List<Rule> others, LocalDate day) {
            if (!asOf.equals(day) || others.size() != rules.size()) {
                return false;
            }
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    synchronized RuleSet get(List<Rule> rules, LocalDate asOf) {
        Ready ready = last;
        if (ready == null || !ready.same(rules, asOf)) {
            ready = new Ready(rules, asOf, RuleSet.of(rules, catalog, asOf));
            last = ready;
        }
        return ready.set();
    }
}
