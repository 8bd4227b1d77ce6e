package cn.huiqitong.request.synthetic;

import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Deadline;
import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.Run;
import cn.huiqitong.request.deadline.Stretch;
import cn.huiqitong.request.history.HistoryEntry;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One synthetic request as it comes to be: what was done to it up to now, its clocks and where it is. */
final class Story {

    /** One run of a clock. */
    static final class Clock {
        final ClockKind kind;
        final @Nullable String department;
        final Limit limit;
        final Instant startedAt;
        final List<Stretch> stretches = new ArrayList<>();
        int extendedDays;

        @Nullable Instant endedAt;

        @Nullable String ending;

        Clock(ClockKind kind, @Nullable String department, Limit limit, Instant startedAt) {
            this.kind = kind;
            this.department = department;
            this.limit = limit;
            this.startedAt = startedAt;
        }

        Run run() {
            return new Run(startedAt, limit, extendedDays, stretches);
        }

        Deadline deadline(Setting setting, Instant at) {
            return run().deadline(setting.time(), setting.yellowFrom(), at);
        }
    }

    final long id;
    final Setting setting;
    final Instant now;
    final Map<String, @Nullable Object> columns = new HashMap<>();
    final List<HistoryEntry> history = new ArrayList<>();
    final List<Clock> clocks = new ArrayList<>();
    final Map<ClockKind, Clock> running = new EnumMap<>(ClockKind.class);
    State state = State.DRAFT;

    Story(long id, Setting setting, Instant now) {
        this.id = id;
        this.setting = setting;
        this.now = now;
    }

    /** Does it unless that is still to come. */
    boolean does(Act act, Party party, State to, Instant at, @Nullable String detail) {
        if (at.isAfter(now)) {
            return false;
        }
        String actor =
                party == Party.SYSTEM ? "system" : "synthetic-" + party.name().toLowerCase(Locale.ROOT);
        String name = party == Party.SYSTEM ? "系统" : "合成示例·" + party.label();
        history.add(new HistoryEntry(
                id,
                history.size() + 1,
                at,
                actor,
                name,
                party,
                act,
                history.isEmpty() ? null : state,
                to,
                party == Party.SYSTEM ? null : "合成示例",
                detail,
                null,
                "",
                ""));
        state = to;
        return true;
    }

    /** Starts it with the limit that the request's category has, if there is one. */
    void begin(ClockKind kind, Instant at) {
        begin(kind, limit(kind), at);
    }

    /** Starts it unless that is still to come or there is no limit. */
    void begin(ClockKind kind, @Nullable Limit limit, Instant at) {
        if (limit == null || at.isAfter(now)) {
            return;
        }
        boolean owed = kind.owedByOffice() && kind != ClockKind.CLOSE;
        Clock clock = new Clock(kind, owed ? text("department") : null, limit, at);
        clocks.add(clock);
        running.put(kind, clock);
    }

    /** The clock of the promise to the firm. */
    Clock promise() {
        Clock clock = running.get(ClockKind.CLOSE);
        if (clock == null) {
            throw new IllegalStateException("the promise does not run");
        }
        return clock;
    }

    /** Working days of the limit; one where there is none. */
    int days(ClockKind kind) {
        Limit limit = limit(kind);
        return limit == null ? 1 : limit.amount();
    }

    void meet(ClockKind kind, Instant at) {
        Clock clock = running.remove(kind);
        if (clock != null) {
            clock.endedAt = at;
            clock.ending = at.isAfter(clock.deadline(setting, at).dueAt()) ? "LATE" : "MET";
        }
    }

    void cancel(ClockKind kind, Instant at) {
        Clock clock = running.remove(kind);
        if (clock != null) {
            clock.endedAt = at;
            clock.ending = "CANCELLED";
        }
    }

    /** When the last thing was done. */
    Instant last() {
        return history.getLast().at();
    }

    private @Nullable Limit limit(ClockKind kind) {
        return setting.limits()
                .find(kind, Objects.requireNonNull(text("category")), null)
                .orElse(null);
    }

    private @Nullable String text(String column) {
        return (String) columns.get(column);
    }

    void set(String column, @Nullable Object value) {
        columns.put(column, value);
    }

    int count(String column) {
        return columns.get(column) instanceof Integer number ? number : 0;
    }

    void increase(String column) {
        columns.put(column, count(column) + 1);
    }
}
