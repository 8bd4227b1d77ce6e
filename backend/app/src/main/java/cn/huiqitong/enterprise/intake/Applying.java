package cn.huiqitong.enterprise.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.huiqitong.enterprise.ProfileNews;
import cn.huiqitong.enterprise.ProfileStore;
import cn.huiqitong.enterprise.ProfileStore.Change;
import cn.huiqitong.enterprise.ProfileStore.Newcomer;
import cn.huiqitong.enterprise.ProfileStore.Stored;
import cn.huiqitong.enterprise.intake.StagedRows.StagedRow;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies checked deliveries, some firms per transaction together with the mark of how far it came: killed at any point,
 * any copy of the portal goes on behind the last chunk and nothing is applied twice or by half.
 */
@Singleton
class Applying {

    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;

    /** There is something to apply; wakes the loop after commit. */
    record Started() {}

    private final Database database;
    private final BatchRows batches;
    private final StagedRows staged;
    private final ProfileStore profiles;
    private final ProfileNews news;
    private final Audit audit;
    private final InstantSource clock;
    private final ApplicationEventPublisher<Started> started;
    private final int firms;

    Applying(
            Database database,
            BatchRows batches,
            StagedRows staged,
            ProfileStore profiles,
            ProfileNews news,
            Audit audit,
            InstantSource clock,
            ApplicationEventPublisher<Started> started,
            @Value("${huiqitong.imports.chunk:200}") int firms) {
        this.database = database;
        this.batches = batches;
        this.staged = staged;
        this.profiles = profiles;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
        this.started = started;
        this.firms = firms;
    }

    /**
     * Lets a checked delivery be applied; again is no error.
     *
     * @param skipBad whether rows that are wrong may be left out
     * @throws Problem 409 when it is not checked, or has bad rows that must not be left out, or no good one
     */
    ImportBatch start(String batch, boolean skipBad, String actor) {
        return database.inTransaction(() -> {
            ImportBatch known = batches.lock(batch);
            if (known.state() == ImportState.APPLYING || known.state() == ImportState.APPLIED) {
                return known;
            }
            if (known.state() != ImportState.CHECKED) {
                throw Problem.conflict("这一批还没有检查完，或者已经取消，不能写入。");
            }
            if (known.good() == 0) {
                throw Problem.conflict("这一批没有可以写入的行。");
            }
            if (known.bad() > 0 && !skipBad) {
                throw Problem.conflict("这一批有 " + known.bad() + " 行有错；要跳过它们，请明确选择。");
            }
            start(known, actor);
            return batches.get(batch);
        });
    }

    /** In the caller's transaction. */
    void start(ImportBatch checked, String actor) {
        batches.move(checked.batch(), ImportState.APPLYING);
        audit.record(
                actor, "apply", "import", checked.batch(), null, Map.of("good", checked.good(), "bad", checked.bad()));
        started.publishEvent(new Started());
    }

    /**
     * Applies one chunk of the oldest delivery that is due; a failed one is put off.
     *
     * @return false when there was nothing to do
     */
    boolean step() {
        AtomicReference<@Nullable ImportBatch> held = new AtomicReference<>();
        try {
            return database.inTransaction(() -> {
                ImportBatch batch = batches.claim().orElse(null);
                held.set(batch);
                if (batch != null) {
                    advance(batch);
                }
                return batch != null;
            });
        } catch (RuntimeException e) {
            ImportBatch batch = held.get();
            if (batch == null) {
                throw e;
            }
            LOG.error("applying import {} failed, will be tried again", batch.batch(), e);
            batches.postpone(batch.batch(), pauseEnd(batch.failures()));
            return true;
        }
    }

    private Instant pauseEnd(int failures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures, MOST_DOUBLINGS));
        return clock.instant().plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
    }

    private void advance(ImportBatch batch) {
        List<StagedRow> rows = staged.next(batch.batch(), batch.doneTo(), firms);
        if (rows.isEmpty()) {
            finish(batch);
            return;
        }
        Map<String, List<StagedRow>> byFirm =
                rows.stream().collect(groupingBy(StagedRow::uscc, LinkedHashMap::new, toList()));
        if (batch.unknownFirms() == ImportMapping.UnknownFirms.CREATE) {
            profiles.add(newcomers(rows, batch.synthetic()));
        }
        List<Stored> stored = profiles.apply(byFirm.entrySet().stream()
                .map(firm ->
                        Change.said(firm.getKey(), List.of(Statements.of(batch, firm.getValue(), clock.instant()))))
                .toList());
        news.tell(stored);
        batches.advance(batch.batch(), rows.getLast().uscc(), rows.size());
    }

    private static List<Newcomer> newcomers(List<StagedRow> rows, boolean synthetic) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.name() != null)
                .forEach(row -> names.putIfAbsent(row.uscc(), Objects.requireNonNull(row.name())));
        return names.entrySet().stream()
                .map(firm -> new Newcomer(firm.getKey(), firm.getValue(), synthetic))
                .toList();
    }

    private void finish(ImportBatch batch) {
        batches.move(batch.batch(), ImportState.APPLIED);
        staged.deleteRows(batch.batch());
        audit.record("system", "applied", "import", batch.batch(), null, Map.of("rows", batch.applied()));
    }
}
