package cn.huiqitong.matching;

import cn.huiqitong.eligibility.AssessmentView;
import cn.huiqitong.eligibility.Assessments;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.fact.Facts;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/** What a firm is entitled to, decided and shown. */
@Singleton
public class Matches {

    private final Database database;
    private final RuledItems items;
    private final Alignment alignment;
    private final Assessments assessments;
    private final InstantSource clock;

    Matches(Database database, RuledItems items, Alignment alignment, Assessments assessments, InstantSource clock) {
        this.database = database;
        this.items = items;
        this.alignment = alignment;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * A firm's decisions on the items in force today, as they are stored from now on: the answer never lags behind what the
     * firm has just said of itself, and what is shown can be shown again.
     *
     * @throws Problem not-found
     */
    public AssessmentView of(String uscc) {
        LocalDate today = Today.of(clock);
        return database.inTransaction(() -> {
            Facts facts = alignment.firm(uscc, items.list(today), today, true);
            return assessments.assess(facts, today);
        });
    }
}
