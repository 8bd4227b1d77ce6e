package cn.huiqitong.request.history;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the check that somebody started. A copy that dies in the middle leaves it open, and another does it anew. */
@Singleton
class CheckJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(CheckJob.class);
    private static final Duration RHYTHM = Duration.ofSeconds(2);
    private static final int KEPT_FINDINGS = 100;

    private final Database database;
    private final Recordings recordings;
    private final HistoryChecks checks;

    CheckJob(Database database, Recordings recordings, HistoryChecks checks) {
        this.database = database;
        this.recordings = recordings;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "request.history.check";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public void run() {
        checks.open().ifPresent(check -> run(check.id()));
    }

    private void run(long id) {
        var check = new HistoryCheck(database, recordings);
        var found = new Found();
        try {
            check.chains(reached -> checks.reached(id, reached), found::add);
            long roots = check.days("", found::add);
            CheckState state = found.count == 0 ? CheckState.INTACT : CheckState.BROKEN;
            checks.finish(id, state, roots, found.count, found.first);
            LOG.info("the history was checked: {}, {} findings", state, found.count);
        } catch (RuntimeException e) {
            LOG.error("the check {} of the history failed", id, e);
            checks.finish(id, CheckState.FAILED, 0, found.count, found.first);
        }
    }

    private static final class Found {
        private final List<Finding> first = new ArrayList<>();
        private long count;

        void add(Finding finding) {
            count++;
            if (first.size() < KEPT_FINDINGS) {
                first.add(finding);
            }
        }
    }
}
