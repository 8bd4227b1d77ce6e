package cn.huiqitong.matching;

import cn.huiqitong.eligibility.Assessments;
import cn.huiqitong.eligibility.ItemInForce;
import cn.huiqitong.eligibility.ItemsInForce;
import cn.huiqitong.eligibility.ResultView;
import cn.huiqitong.enterprise.EnterpriseProfile;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.evaluation.Verdict;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Decisions on single firms, for features that refer to them. Only reads: nothing is decided, stored or held by it. */
@Singleton
public class FirmDecisions {

    private final DecisionRows rows;
    private final EnterpriseProfiles profiles;
    private final ItemsInForce items;
    private final Assessments assessments;
    private final InstantSource clock;

    FirmDecisions(
            DecisionRows rows,
            EnterpriseProfiles profiles,
            ItemsInForce items,
            Assessments assessments,
            InstantSource clock) {
        this.rows = rows;
        this.profiles = profiles;
        this.items = items;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** A stored decision, present or past; empty unless it is on this firm and this item. */
    public Optional<FirmDecision> find(String uscc, String itemId, long id) {
        return profiles.find(uscc)
                .flatMap(firm -> stored(firm, itemId)
                        .filter(decision -> decision.id() == id)
                        .findFirst())
                .map(FirmDecisions::of);
    }

    /**
     * What holds now: the stored decision, or where none is stored the one that the present versions give today. Empty for a
     * firm without a profile and for an item that no machine decides.
     */
    public Optional<FirmDecision> present(String uscc, String itemId) {
        return profiles.find(uscc)
                .flatMap(firm -> stored(firm, itemId)
                        .filter(decision -> decision.endedAt() == null)
                        .findFirst()
                        .map(FirmDecisions::of)
                        .or(() -> items.find(itemId)
                                .filter(item -> item.rule() != null)
                                .map(item -> now(firm, item))));
    }

    /**
     * The whole explanation, made again.
     *
     * @throws Problem not-found or conflict when a version is no longer there to be read
     */
    public ResultView explain(String uscc, String itemId, FirmDecision decision) {
        return assessments.judge(
                items.at(itemId, decision.itemVersion()),
                profiles.factsAt(uscc, decision.profileVersion()),
                decision.asOf());
    }

    private Stream<StoredDecision> stored(EnterpriseProfile firm, String itemId) {
        return rows.list(firm.no()).stream()
                .filter(decision -> decision.itemId().equals(itemId));
    }

    private FirmDecision now(EnterpriseProfile firm, ItemInForce item) {
        LocalDate today = Today.of(clock);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Verdict verdict = assessments.judge(item, profiles.facts(firm), today).verdict();
        return new FirmDecision(null, verdict, item.version(), firm.version(), today, now);
    }

    private static FirmDecision of(StoredDecision stored) {
        return new FirmDecision(
                stored.id(),
                Verdict.valueOf(stored.verdict()),
                stored.itemVersion(),
                stored.profileVersion(),
                stored.asOf(),
                stored.decidedAt());
    }
}
