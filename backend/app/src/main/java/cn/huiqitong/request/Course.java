package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has happened on the way, as far as the table asks for it or the supervisors count it.
 *
 * @param returns how often it was handed back or on
 * @param settled a supervisor decided whose matter it is
 * @param contactedAt when the firm was first spoken to since it was accepted
 * @param pauses how often the firm was asked for more
 * @param extensionAsked working days of an extension that waits for the supervisor
 * @param tracked how often the next reply was put off to a promised day
 * @param level of 督办: 0 none, 1 the department's supervisors, from 2 on the city's
 * @param lifted a hard case that the city's supervisors took on (提级)
 */
record Course(
        int returns,
        boolean settled,
        @Nullable Instant contactedAt,
        int pauses,
        @Nullable Integer extensionAsked,
        int extensions,
        int reopened,
        int tracked,
        int reminders,
        int level,
        boolean lifted) {

    static final Course NEW = new Course(0, false, null, 0, null, 0, 0, 0, 0, 0, false);

    private static final int CITY_LEVEL = 2;
    /** Several clocks may run late at once; there is nobody above the city's supervisors. */
    private static final int HIGHEST_LEVEL = 3;

    Course after(Edge edge, ActInput input, Instant now) {
        return switch (edge.act()) {
            case OBJECT, RETURN, TRANSFER -> handedBack();
            case UPHOLD -> edge.party() == Party.SUPERVISOR ? decided() : this;
            case ASSIGN -> edge.party() == Party.SUPERVISOR && edge.from() != State.FILED ? decided() : afresh();
            case CONTACT, REPLY, ANSWER -> contacted(now);
            case TRACK -> contacted(now).trackedOnce();
            case ASK -> contacted(now).pausedOnce();
            case ASK_EXTENSION -> extension(input.days(), extensions);
            case GRANT_EXTENSION -> extension(null, extensions + 1);
            case REFUSE_EXTENSION -> extension(null, extensions);
            case REOPEN -> reopenedOnce();
            case REMIND -> counted(reminders + 1, level, lifted);
            case ESCALATE -> counted(reminders, Math.min(level + 1, HIGHEST_LEVEL), lifted);
            case LIFT -> counted(reminders, Math.max(level, CITY_LEVEL), true);
            default -> this;
        };
    }

    private Course handedBack() {
        return new Course(
                returns + 1, settled, null, pauses, null, extensions, reopened, tracked, reminders, level, lifted);
    }

    private Course decided() {
        return new Course(returns, true, null, pauses, null, extensions, reopened, tracked, reminders, level, lifted);
    }

    private Course afresh() {
        return new Course(
                returns, settled, null, pauses, null, extensions, reopened, tracked, reminders, level, lifted);
    }

    private Course contacted(Instant now) {
        return new Course(
                returns,
                settled,
                contactedAt == null ? now : contactedAt,
                pauses,
                extensionAsked,
                extensions,
                reopened,
                tracked,
                reminders,
                level,
                lifted);
    }

    private Course trackedOnce() {
        return new Course(
                returns,
                settled,
                contactedAt,
                pauses,
                null,
                extensions,
                reopened,
                tracked + 1,
                reminders,
                level,
                lifted);
    }

    private Course pausedOnce() {
        return new Course(
                returns,
                settled,
                contactedAt,
                pauses + 1,
                extensionAsked,
                extensions,
                reopened,
                tracked,
                reminders,
                level,
                lifted);
    }

    private Course extension(@Nullable Integer asked, int granted) {
        return new Course(
                returns, settled, contactedAt, pauses, asked, granted, reopened, tracked, reminders, level, lifted);
    }

    private Course reopenedOnce() {
        return new Course(
                returns, settled, null, pauses, null, extensions, reopened + 1, tracked, reminders, level, lifted);
    }

    private Course counted(int reminded, int escalated, boolean raised) {
        return new Course(
                returns,
                settled,
                contactedAt,
                pauses,
                extensionAsked,
                extensions,
                reopened,
                tracked,
                reminded,
                escalated,
                raised);
    }
}
