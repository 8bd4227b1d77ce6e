package cn.huiqitong.request;

import cn.huiqitong.platform.Outbox;
import cn.huiqitong.request.clock.ClockFace;
import cn.huiqitong.request.clock.RequestClocks;
import cn.huiqitong.request.clock.Subject;
import cn.huiqitong.request.history.Change;
import cn.huiqitong.request.history.History;
import cn.huiqitong.request.history.HistoryEntry;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.State;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Carries out what the table has allowed: the row, its clocks, its history and the news, in the caller's transaction. */
@Singleton
class Progress {

    private static final Set<Act> COMES_BACK = Set.of(Act.REOPEN, Act.COME_BACK, Act.RESUME);

    private final RequestRows rows;
    private final RequestClocks clocks;
    private final Assistants assistants;
    private final History history;
    private final Outbox outbox;
    private final InstantSource clock;

    Progress(
            RequestRows rows,
            RequestClocks clocks,
            Assistants assistants,
            History history,
            Outbox outbox,
            InstantSource clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.assistants = assistants;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    ServiceRequest begin(Edge edge, Actor actor, String number, Firm firm, Content content, Origin origin) {
        Instant now = now();
        ServiceRequest begun = rows.insert(new ServiceRequest(
                null,
                number,
                1,
                edge.to(),
                now,
                firm,
                content,
                origin,
                Handling.NONE,
                Course.NEW,
                Closing.NONE,
                ClockFace.none(now)));
        ServiceRequest timed = edge.clocks().isEmpty() ? begun : begun.with(moved(begun, begun, edge, now));
        rows.update(timed);
        remember(timed, edge, actor, ActInput.NONE, Change.beginning(RequestColumns.recorded(timed)), now);
        return timed;
    }

    /** A draft with other words, or filed with them. */
    ServiceRequest write(ServiceRequest before, Edge edge, Actor actor, Content content) {
        return step(before, before.rewritten(content, now()), edge, actor, ActInput.NONE);
    }

    ServiceRequest step(ServiceRequest before, Edge edge, Actor actor, ActInput input) {
        return step(before, before, edge, actor, input);
    }

    /** @param before as it is stored, which is what the history's change starts from; {@code from}: with its other words */
    private ServiceRequest step(ServiceRequest before, ServiceRequest from, Edge edge, Actor actor, ActInput input) {
        Instant now = now();
        ServiceRequest acted = from.after(edge, actor, input, now);
        ServiceRequest after = edge.clocks().isEmpty() ? acted : acted.with(moved(before, acted, edge, now));
        rows.update(after);
        assistants.after(
                edge.act(), after.storedId(), edge.act() == Act.ASSIST ? actor.department() : input.department(), now);
        remember(after, edge, actor, input, change(before, after), now);
        return after;
    }

    /** A helping department that the directory names; part of routing, not an act of its own. */
    void invite(ServiceRequest request, String department) {
        assistants.after(Act.INVITE, request.storedId(), department, now());
    }

    /** Its deadlines were computed anew; the note says why. */
    void retime(ServiceRequest before, ClockFace anew, Edge edge, String note) {
        Instant now = now();
        ActInput why = ActInput.saying(note);
        ServiceRequest after = before.after(edge, Actor.SYSTEM, why, now).with(anew);
        rows.update(after);
        remember(after, edge, Actor.SYSTEM, why, change(before, after), now);
    }

    private ClockFace moved(ServiceRequest before, ServiceRequest after, Edge edge, Instant now) {
        Integer asked = before.course().extensionAsked();
        var subject = new Subject(
                after.storedId(),
                after.content().category().name(),
                after.handling().department(),
                COMES_BACK.contains(edge.act()) && edge.from() != State.WAITING,
                asked == null ? 0 : asked,
                after.handling().nextReplyOn());
        return clocks.apply(subject, edge.clocks(), before.clocks(), now);
    }

    private static String change(ServiceRequest before, ServiceRequest after) {
        return Change.between(RequestColumns.recorded(before), RequestColumns.recorded(after));
    }

    private void remember(ServiceRequest after, Edge edge, Actor actor, ActInput input, String change, Instant now) {
        history.append(entry(after, edge, actor, input, change, now));
        outbox.publish(RequestChanged.TOPIC, after.number(), RequestChanged.of(after, edge, actor, input));
    }

    private static HistoryEntry entry(
            ServiceRequest after, Edge edge, Actor actor, ActInput input, String change, Instant now) {
        return new HistoryEntry(
                after.storedId(),
                after.version(),
                now,
                actor.username(),
                actor.name(),
                edge.party(),
                edge.act(),
                edge.from(),
                edge.to(),
                input.note(),
                edge.act().carriesContent() ? after.content().digest() : input.detail(edge),
                change,
                "",
                "");
    }

    /** The database keeps microseconds; the hash must be of what it keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
