package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.DryRunView.DryRunDifferenceView;
import cn.huiqitong.eligibility.DryRunView.DryRunFirmView;
import cn.huiqitong.eligibility.DryRunView.DryRunSliceView;
import cn.huiqitong.eligibility.city.Census;
import cn.huiqitong.eligibility.city.CityRows;
import cn.huiqitong.eligibility.city.CitySnapshot;
import cn.huiqitong.enterprise.EnterpriseNumbers;
import cn.huiqitong.enterprise.EnterpriseNumbers.Named;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.policy.ItemDrafts;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.reading.Reading;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries a rule on all firms of the city before it is released. Nothing is stored and nobody is told. */
@Singleton
class DryRuns {

    private final ItemDrafts drafts;
    private final PolicyItems items;
    private final CitySnapshot snapshot;
    private final EnterpriseNumbers numbers;
    private final FactCatalog catalog;
    private final Spend spend;

    DryRuns(
            ItemDrafts drafts,
            PolicyItems items,
            CitySnapshot snapshot,
            EnterpriseNumbers numbers,
            FactCatalog catalog) {
        this.drafts = drafts;
        this.items = items;
        this.snapshot = snapshot;
        this.numbers = numbers;
        this.catalog = catalog;
        this.spend = new Spend(catalog);
    }

    /**
     * @param version the newest when null
     * @param unsaved tried instead of the version's rule
     * @throws Problem 404 without such a version, 409 without a rule, 422 when the rule has errors
     */
    DryRunView run(String itemId, @Nullable Integer version, @Nullable Map<String, Object> unsaved, LocalDate asOf) {
        var draft = drafts.get(itemId, version);
        Rule rule = rule(unsaved == null ? draft.content().rule() : unsaved);
        Optional<PolicyItem> inForce =
                items.find(itemId).filter(item -> unsaved != null || item.version() != draft.version());
        var tried = new Tried(
                draft.version(),
                CompiledRule.of(rule, catalog, asOf),
                inForce.map(PolicyItem::version).orElse(0),
                inForce.flatMap(PolicyItem::rule)
                        .flatMap(json -> RuleReader.read(json, catalog).find())
                        .orElse(null));
        return snapshot.read(rows -> judge(tried, rows));
    }

    /** @param against the rule in force; null when there is none, or it is the one that is tried */
    private record Tried(
            int version,
            CompiledRule rule,
            int againstVersion,
            @Nullable Rule against) {}

    private DryRunView judge(Tried tried, CityRows rows) {
        long start = System.nanoTime();
        LocalDate asOf = tried.rule().asOf();
        Rule rule = tried.rule().rule();
        RuleParts parts = RuleParts.of(tried.rule());
        Census census = Census.of(new Census.Trial(rule, tried.against(), parts.rules()), rows, catalog, asOf);
        var cost = spend.of(rule.amount(), census, rows, asOf);
        List<DryRunFirmView> sample = sample(tried.rule(), census, rows);
        return new DryRunView(
                tried.version(),
                census.firms(),
                census.met(),
                census.unknown(),
                census.unmet(),
                (System.nanoTime() - start) / 1_000_000,
                slices(census.slices().get(0)),
                slices(census.slices().get(1)),
                slices(census.slices().get(2)),
                cost,
                sample,
                difference(tried, census.difference()),
                parts.excluding(census));
    }

    private static List<DryRunSliceView> slices(List<Census.Slice> slices) {
        return slices.stream()
                .map(s -> new DryRunSliceView(s.code(), s.label(), s.met(), s.unknown(), s.unmet()))
                .toList();
    }

    private static @Nullable DryRunDifferenceView difference(Tried tried, Census.@Nullable Difference found) {
        return found == null
                ? null
                : new DryRunDifferenceView(
                        tried.againstVersion(), found.nowMet(), found.noLongerMet(), found.otherwise());
    }

    private List<DryRunFirmView> sample(CompiledRule rule, Census census, CityRows rows) {
        Map<Long, Named> names =
                numbers.named(census.shown().stream().map(Census.Shown::no).toList());
        return census.shown().stream()
                .flatMap(shown -> Stream.ofNullable(names.get(shown.no()))
                        .map(firm -> new DryRunFirmView(
                                firm.uscc(),
                                firm.name(),
                                firm.synthetic(),
                                shown.verdict(),
                                rule.explain(rows.facts(shown.row())).sentence())))
                .toList();
    }

    private Rule rule(@Nullable Map<String, Object> json) {
        if (json == null) {
            throw Problem.conflict("这个版本没有机器规则，不能试算。");
        }
        Reading<Rule> reading = RuleReader.read(json, catalog);
        if (!reading.ok()) {
            throw Problem.invalid(reading.errors().stream()
                    .map(e -> new FieldError("rule." + e.path(), e.code(), e.message()))
                    .toList());
        }
        return reading.get();
    }
}
