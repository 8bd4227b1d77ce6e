package cn.huiqitong.matching;

import cn.huiqitong.eligibility.Assessments;
import cn.huiqitong.eligibility.ItemInForce;
import cn.huiqitong.eligibility.ItemsInForce;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.matching.DecisionViews.DecisionRowView;
import cn.huiqitong.matching.DecisionViews.DecisionView;
import cn.huiqitong.matching.DecisionViews.DecisionsView;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was decided on a firm, and why: shown again from the profile version, the item version and the day it was made on. */
@Singleton
class DecisionHistory {

    private final DecisionRows rows;
    private final EnterpriseProfiles profiles;
    private final ItemsInForce items;
    private final Assessments assessments;
    private final FactCatalog catalog;

    DecisionHistory(
            DecisionRows rows,
            EnterpriseProfiles profiles,
            ItemsInForce items,
            Assessments assessments,
            FactCatalog catalog) {
        this.rows = rows;
        this.profiles = profiles;
        this.items = items;
        this.assessments = assessments;
        this.catalog = catalog;
    }

    /**
     * @param itemId all items when null
     * @throws Problem not-found without such a firm
     */
    DecisionsView list(String uscc, @Nullable String itemId) {
        List<StoredDecision> stored = rows.list(profiles.get(uscc).no());
        return new DecisionsView(stored.stream()
                .filter(decision -> itemId == null || decision.itemId().equals(itemId))
                .map(this::view)
                .toList());
    }

    /** @throws Problem not-found when the firm has no such decision on the item */
    DecisionView get(String uscc, @Nullable String itemId, long id) {
        StoredDecision decision = rows.list(profiles.get(uscc).no()).stream()
                .filter(d -> d.id() == id && (itemId == null || d.itemId().equals(itemId)))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("没有这条判定记录。"));
        ItemInForce item = items.at(decision.itemId(), decision.itemVersion());
        var facts = profiles.factsAt(uscc, decision.profileVersion());
        return new DecisionView(view(decision), assessments.judge(item, facts, decision.asOf()));
    }

    private DecisionRowView view(StoredDecision decision) {
        return new DecisionRowView(
                decision.id(),
                decision.itemId(),
                Verdict.valueOf(decision.verdict()),
                decision.itemVersion(),
                decision.profileVersion(),
                decision.asOf(),
                decision.decidedAt(),
                decision.endedAt(),
                reasons(decision));
    }

    private List<String> reasons(StoredDecision decision) {
        Rule rule = items.at(decision.itemId(), decision.itemVersion()).rule();
        CompiledRule compiled = CompiledRule.of(Objects.requireNonNull(rule), catalog, decision.asOf());
        return decision.reasons().stream().map(compiled::text).toList();
    }
}
