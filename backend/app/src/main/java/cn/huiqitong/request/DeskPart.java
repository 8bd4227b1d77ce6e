package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.LifeCycle;
import java.time.Instant;
import java.util.stream.Collectors;

/** A part of what a department has open, as its officials work through it. */
enum DeskPart {
    /** Everything that it has itself. */
    OWN,
    SIGN,
    HANDLE,
    /** The firm owes the next word. */
    FIRM,
    /** Late, or soon to be. */
    LATE,
    /** What it helps another department with. */
    ASSIST,
    /** Of that, where its opinion is still waited for. */
    OWED;

    private static final String ASSISTABLE = LifeCycle.statesOf(Act.ASSIST).stream()
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "state in (", ")"));

    boolean own() {
        return this != ASSIST && this != OWED;
    }

    /** Cuts it out of what the department has itself, or out of what it helps with. */
    Where of(Where whole, String department, Instant now) {
        return switch (this) {
            case OWN, ASSIST -> whole;
            case SIGN -> whole.and("state = 'ASSIGNED'");
            case HANDLE -> whole.and("state in ('ACCEPTED', 'TRACKED', 'REPAIRING', 'OBJECTED')");
            case FIRM -> whole.and("state in ('WAITING', 'ANSWERED')");
            case LATE -> whole.and("urgent_due_at < ? or urgent_soon_at <= ?", now, now);
            case OWED ->
                whole.and(ASSISTABLE)
                        .and(
                                "id in (select request_id from request_assistant where department = ? and replied_at is null)",
                                department);
        };
    }
}
