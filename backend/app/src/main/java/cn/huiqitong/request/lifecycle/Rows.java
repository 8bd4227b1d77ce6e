package cn.huiqitong.request.lifecycle;

import static cn.huiqitong.request.deadline.ClockKind.CLOSE;
import static cn.huiqitong.request.deadline.ClockKind.CONFIRM;
import static cn.huiqitong.request.deadline.ClockKind.CONTACT;
import static cn.huiqitong.request.deadline.ClockKind.INTERIM;
import static cn.huiqitong.request.deadline.ClockKind.REPAIR;
import static cn.huiqitong.request.deadline.ClockKind.SIGN;
import static cn.huiqitong.request.lifecycle.Act.ACCEPT;
import static cn.huiqitong.request.lifecycle.Act.ANSWER;
import static cn.huiqitong.request.lifecycle.Act.APPEAL;
import static cn.huiqitong.request.lifecycle.Act.ASK;
import static cn.huiqitong.request.lifecycle.Act.ASK_EXTENSION;
import static cn.huiqitong.request.lifecycle.Act.ASSIGN;
import static cn.huiqitong.request.lifecycle.Act.ASSIST;
import static cn.huiqitong.request.lifecycle.Act.ATTACH;
import static cn.huiqitong.request.lifecycle.Act.AUTO_CONFIRM;
import static cn.huiqitong.request.lifecycle.Act.CALL_BACK;
import static cn.huiqitong.request.lifecycle.Act.COME_BACK;
import static cn.huiqitong.request.lifecycle.Act.DETACH;
import static cn.huiqitong.request.lifecycle.Act.DISMISS_APPEAL;
import static cn.huiqitong.request.lifecycle.Act.ESCALATE;
import static cn.huiqitong.request.lifecycle.Act.FILE;
import static cn.huiqitong.request.lifecycle.Act.GRANT_EXTENSION;
import static cn.huiqitong.request.lifecycle.Act.INVITE;
import static cn.huiqitong.request.lifecycle.Act.LAPSE;
import static cn.huiqitong.request.lifecycle.Act.LIFT;
import static cn.huiqitong.request.lifecycle.Act.MERGE;
import static cn.huiqitong.request.lifecycle.Act.OBJECT;
import static cn.huiqitong.request.lifecycle.Act.RATE;
import static cn.huiqitong.request.lifecycle.Act.REFUSE_EXTENSION;
import static cn.huiqitong.request.lifecycle.Act.REGISTER;
import static cn.huiqitong.request.lifecycle.Act.REMIND;
import static cn.huiqitong.request.lifecycle.Act.REOPEN;
import static cn.huiqitong.request.lifecycle.Act.REPLY;
import static cn.huiqitong.request.lifecycle.Act.RESUME;
import static cn.huiqitong.request.lifecycle.Act.RETIME;
import static cn.huiqitong.request.lifecycle.Act.RETURN;
import static cn.huiqitong.request.lifecycle.Act.ROUTE;
import static cn.huiqitong.request.lifecycle.Act.SAVE;
import static cn.huiqitong.request.lifecycle.Act.SUPPLY;
import static cn.huiqitong.request.lifecycle.Act.TRACK;
import static cn.huiqitong.request.lifecycle.Act.TRANSFER;
import static cn.huiqitong.request.lifecycle.Act.UPHOLD;
import static cn.huiqitong.request.lifecycle.Act.UPHOLD_APPEAL;
import static cn.huiqitong.request.lifecycle.Act.VISIT;
import static cn.huiqitong.request.lifecycle.Act.WITHDRAW;
import static cn.huiqitong.request.lifecycle.ClockEffect.cancel;
import static cn.huiqitong.request.lifecycle.ClockEffect.extend;
import static cn.huiqitong.request.lifecycle.ClockEffect.handBack;
import static cn.huiqitong.request.lifecycle.ClockEffect.meet;
import static cn.huiqitong.request.lifecycle.ClockEffect.pause;
import static cn.huiqitong.request.lifecycle.ClockEffect.receive;
import static cn.huiqitong.request.lifecycle.ClockEffect.resume;
import static cn.huiqitong.request.lifecycle.ClockEffect.start;
import static cn.huiqitong.request.lifecycle.Edge.step;
import static cn.huiqitong.request.lifecycle.Guard.EXTENSIONS_LEFT;
import static cn.huiqitong.request.lifecycle.Guard.NOT_APPEALED;
import static cn.huiqitong.request.lifecycle.Guard.NOT_CONTACTED;
import static cn.huiqitong.request.lifecycle.Guard.NOT_LIFTED;
import static cn.huiqitong.request.lifecycle.Guard.NOT_OVERDUE;
import static cn.huiqitong.request.lifecycle.Guard.NOT_RATED;
import static cn.huiqitong.request.lifecycle.Guard.NOT_RETURNED;
import static cn.huiqitong.request.lifecycle.Guard.NOT_RETURNED_TWICE;
import static cn.huiqitong.request.lifecycle.Guard.NOT_SETTLED;
import static cn.huiqitong.request.lifecycle.Guard.NOT_VISITED;
import static cn.huiqitong.request.lifecycle.Guard.NO_EXTENSION_ASKED;
import static cn.huiqitong.request.lifecycle.Guard.PAUSES_LEFT;
import static cn.huiqitong.request.lifecycle.Need.DATE;
import static cn.huiqitong.request.lifecycle.Need.DAYS;
import static cn.huiqitong.request.lifecycle.Need.DEPARTMENT;
import static cn.huiqitong.request.lifecycle.Need.NOTE;
import static cn.huiqitong.request.lifecycle.Need.OUTCOME;
import static cn.huiqitong.request.lifecycle.Need.RATING;
import static cn.huiqitong.request.lifecycle.Need.SOLVED;
import static cn.huiqitong.request.lifecycle.Need.TARGET;
import static cn.huiqitong.request.lifecycle.Party.ASSISTANT;
import static cn.huiqitong.request.lifecycle.Party.DISPATCHER;
import static cn.huiqitong.request.lifecycle.Party.ENTERPRISE;
import static cn.huiqitong.request.lifecycle.Party.OFFICIAL;
import static cn.huiqitong.request.lifecycle.Party.SUPERVISOR;
import static cn.huiqitong.request.lifecycle.Party.SYSTEM;
import static cn.huiqitong.request.lifecycle.State.ACCEPTED;
import static cn.huiqitong.request.lifecycle.State.ANSWERED;
import static cn.huiqitong.request.lifecycle.State.ASSIGNED;
import static cn.huiqitong.request.lifecycle.State.CLOSED;
import static cn.huiqitong.request.lifecycle.State.DRAFT;
import static cn.huiqitong.request.lifecycle.State.FILED;
import static cn.huiqitong.request.lifecycle.State.MERGED;
import static cn.huiqitong.request.lifecycle.State.OBJECTED;
import static cn.huiqitong.request.lifecycle.State.REPAIRING;
import static cn.huiqitong.request.lifecycle.State.TRACKED;
import static cn.huiqitong.request.lifecycle.State.WAITING;
import static cn.huiqitong.request.lifecycle.State.WITHDRAWN;

import cn.huiqitong.request.deadline.ClockKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the table, by the four acts of the loop. */
final class Rows {

    private Rows() {}

    static List<Edge> all() {
        return Stream.of(
                        filing(),
                        withdrawing(),
                        dispatching(),
                        handling(),
                        pausing(),
                        supervising(),
                        retiming(),
                        closing())
                .flatMap(rows -> rows)
                .toList();
    }

    /** 点单. */
    private static Stream<Edge> filing() {
        return Stream.concat(
                Stream.of(
                        step(null, SAVE, DRAFT, ENTERPRISE),
                        step(null, FILE, FILED, ENTERPRISE).clocks(start(CLOSE)),
                        step(null, REGISTER, FILED, OFFICIAL).clocks(start(CLOSE)),
                        step(null, REGISTER, FILED, DISPATCHER).clocks(start(CLOSE)),
                        step(null, REGISTER, FILED, SUPERVISOR).clocks(start(CLOSE)),
                        step(DRAFT, SAVE, DRAFT, ENTERPRISE).when(Guard.OWN_REQUEST),
                        step(DRAFT, DETACH, DRAFT, ENTERPRISE).when(Guard.OWN_REQUEST),
                        step(DRAFT, FILE, FILED, ENTERPRISE)
                                .when(Guard.OWN_REQUEST)
                                .clocks(start(CLOSE))),
                attaching());
    }

    /** Who helps may send files along with an opinion, and after it. */
    private static Stream<Edge> attaching() {
        return Stream.of(
                        in(DRAFT, FILED, ASSIGNED, OBJECTED, ACCEPTED, WAITING, TRACKED, ANSWERED)
                                .map(state ->
                                        step(state, ATTACH, state, ENTERPRISE).when(Guard.OWN_REQUEST)),
                        in(ACCEPTED, WAITING, TRACKED, ANSWERED, REPAIRING)
                                .map(state ->
                                        step(state, ATTACH, state, OFFICIAL).when(Guard.OWN_DEPARTMENT)),
                        in(ASSIGNED, ACCEPTED, WAITING, TRACKED).map(state -> step(state, ATTACH, state, ASSISTANT)))
                .flatMap(rows -> rows);
    }

    private static Stream<Edge> withdrawing() {
        return in(DRAFT, FILED, ASSIGNED, OBJECTED, ACCEPTED, WAITING, TRACKED)
                .map(state -> step(state, WITHDRAW, WITHDRAWN, ENTERPRISE)
                        .when(Guard.OWN_REQUEST)
                        .clocks(calledOff()));
    }

    /** 派单: by the directory, else by the desk; what comes back is decided by the desk, the second time by a supervisor. */
    private static Stream<Edge> dispatching() {
        return Stream.of(
                        Stream.of(step(FILED, ROUTE, ASSIGNED, SYSTEM).clocks(start(SIGN))),
                        desk(FILED, ASSIGN, ASSIGNED)
                                .map(row -> row.needs(DEPARTMENT).clocks(start(SIGN))),
                        desk(ASSIGNED, ASSIGN, ASSIGNED)
                                .map(row -> row.needs(DEPARTMENT, NOTE).clocks(start(SIGN))),
                        deciding(ASSIGN).map(row -> row.needs(DEPARTMENT)),
                        deciding(UPHOLD),
                        Stream.of(
                                step(ACCEPTED, ASSIGN, ASSIGNED, SUPERVISOR)
                                        .needs(DEPARTMENT, NOTE)
                                        .clocks(cancel(CONTACT), cancel(INTERIM), start(SIGN)),
                                step(ASSIGNED, OBJECT, OBJECTED, OFFICIAL)
                                        .when(Guard.OWN_DEPARTMENT, NOT_SETTLED)
                                        .needs(NOTE)
                                        .clocks(cancel(SIGN), handBack(CLOSE)),
                                step(ACCEPTED, RETURN, OBJECTED, OFFICIAL)
                                        .when(Guard.OWN_DEPARTMENT, NOT_SETTLED)
                                        .needs(NOTE)
                                        .clocks(cancel(CONTACT), cancel(INTERIM), handBack(CLOSE)),
                                step(ACCEPTED, TRANSFER, ASSIGNED, OFFICIAL)
                                        .when(Guard.OWN_DEPARTMENT, NOT_RETURNED, NOT_SETTLED)
                                        .needs(DEPARTMENT, NOTE)
                                        .clocks(cancel(CONTACT), cancel(INTERIM), start(SIGN))),
                        in(FILED, ASSIGNED)
                                .flatMap(state -> desk(state, MERGE, MERGED)
                                        .map(row -> row.needs(TARGET).clocks(calledOff()))),
                        Stream.of(step(ACCEPTED, MERGE, MERGED, OFFICIAL)
                                .when(Guard.OWN_DEPARTMENT)
                                .needs(TARGET)
                                .clocks(calledOff())),
                        in(ASSIGNED, ACCEPTED)
                                .flatMap(state -> desk(state, INVITE, state).map(row -> row.needs(DEPARTMENT))),
                        Stream.of(step(ACCEPTED, INVITE, ACCEPTED, OFFICIAL)
                                .when(Guard.OWN_DEPARTMENT)
                                .needs(DEPARTMENT)))
                .flatMap(rows -> rows);
    }

    /** What the desk does with what came back. */
    private static Stream<Edge> deciding(Act act) {
        return desk(OBJECTED, act, ASSIGNED)
                .map(row -> row.party() == DISPATCHER ? row.when(NOT_RETURNED_TWICE) : row)
                .map(row -> row.needs(NOTE).clocks(receive(CLOSE), start(SIGN)));
    }

    /** 办单. */
    private static Stream<Edge> handling() {
        return Stream.concat(
                Stream.of(
                        own(ASSIGNED, ACCEPT, ACCEPTED).clocks(meet(SIGN), start(CONTACT)),
                        own(ACCEPTED, Act.CONTACT, ACCEPTED)
                                .when(NOT_CONTACTED)
                                .needs(NOTE)
                                .clocks(meet(CONTACT), start(INTERIM)),
                        own(ACCEPTED, REPLY, ACCEPTED).needs(NOTE).clocks(meet(CONTACT), meet(INTERIM), start(INTERIM)),
                        own(ACCEPTED, ASK_EXTENSION, ACCEPTED)
                                .when(NOT_OVERDUE, NO_EXTENSION_ASKED, EXTENSIONS_LEFT)
                                .needs(DAYS, NOTE),
                        step(ACCEPTED, GRANT_EXTENSION, ACCEPTED, SUPERVISOR)
                                .when(Guard.EXTENSION_ASKED)
                                .clocks(extend(CLOSE)),
                        step(ACCEPTED, REFUSE_EXTENSION, ACCEPTED, SUPERVISOR)
                                .when(Guard.EXTENSION_ASKED)
                                .needs(NOTE),
                        own(ACCEPTED, TRACK, TRACKED)
                                .needs(DATE, NOTE)
                                .clocks(meet(CONTACT), meet(CLOSE), cancel(INTERIM), start(ClockKind.TRACK)),
                        step(TRACKED, COME_BACK, ACCEPTED, SYSTEM).clocks(meet(ClockKind.TRACK), start(CLOSE)),
                        own(TRACKED, RESUME, ACCEPTED).clocks(meet(ClockKind.TRACK), start(CLOSE)),
                        own(ACCEPTED, ANSWER, ANSWERED)
                                .needs(OUTCOME, NOTE)
                                .clocks(meet(CONTACT), meet(CLOSE), cancel(INTERIM), start(CONFIRM))),
                in(ASSIGNED, ACCEPTED, WAITING, TRACKED)
                        .map(state -> step(state, ASSIST, state, ASSISTANT)
                                .when(Guard.ASSISTANCE_OWED)
                                .needs(NOTE)));
    }

    /** The firm has to supply something: the clock stands, and within a limit of its own it goes on by itself. */
    private static Stream<Edge> pausing() {
        return Stream.of(
                own(ACCEPTED, ASK, WAITING)
                        .when(PAUSES_LEFT)
                        .needs(NOTE)
                        .clocks(meet(CONTACT), pause(CLOSE), pause(INTERIM), start(ClockKind.SUPPLY)),
                step(WAITING, SUPPLY, ACCEPTED, ENTERPRISE)
                        .when(Guard.OWN_REQUEST)
                        .needs(NOTE)
                        .clocks(meet(ClockKind.SUPPLY), resume(CLOSE), resume(INTERIM)),
                own(WAITING, RESUME, ACCEPTED).clocks(cancel(ClockKind.SUPPLY), resume(CLOSE), resume(INTERIM)),
                step(WAITING, LAPSE, ACCEPTED, SYSTEM)
                        .clocks(cancel(ClockKind.SUPPLY), resume(CLOSE), resume(INTERIM)));
    }

    /** 跟单. */
    private static Stream<Edge> supervising() {
        return Stream.of(
                        in(FILED, ASSIGNED, OBJECTED, ACCEPTED, TRACKED, REPAIRING)
                                .flatMap(state -> Stream.of(
                                        step(state, REMIND, state, SYSTEM),
                                        step(state, REMIND, state, SUPERVISOR),
                                        step(state, ESCALATE, state, SYSTEM),
                                        step(state, ESCALATE, state, SUPERVISOR).needs(NOTE))),
                        in(FILED, ASSIGNED, OBJECTED, ACCEPTED)
                                .map(state ->
                                        step(state, REMIND, state, ENTERPRISE).when(Guard.OWN_REQUEST, Guard.OVERDUE)),
                        in(ASSIGNED, OBJECTED, ACCEPTED, TRACKED)
                                .map(state -> step(state, LIFT, state, SUPERVISOR)
                                        .when(NOT_LIFTED)
                                        .needs(NOTE)))
                .flatMap(rows -> rows);
    }

    /** The calendar or a limit changed, and with it a deadline. */
    private static Stream<Edge> retiming() {
        return in(FILED, ASSIGNED, OBJECTED, ACCEPTED, WAITING, TRACKED, ANSWERED, REPAIRING)
                .map(state -> step(state, RETIME, state, SYSTEM));
    }

    /** 销单: closed is not solved. */
    private static Stream<Edge> closing() {
        return Stream.of(
                step(ANSWERED, Act.CONFIRM, CLOSED, ENTERPRISE)
                        .when(Guard.OWN_REQUEST)
                        .clocks(meet(CONFIRM)),
                step(ANSWERED, AUTO_CONFIRM, CLOSED, SYSTEM).clocks(cancel(CONFIRM)),
                step(ANSWERED, REOPEN, ACCEPTED, ENTERPRISE)
                        .when(Guard.OWN_REQUEST)
                        .needs(NOTE)
                        .clocks(meet(CONFIRM), start(CLOSE), start(CONTACT)),
                step(CLOSED, REOPEN, ACCEPTED, ENTERPRISE)
                        .when(Guard.OWN_REQUEST, Guard.REOPENABLE)
                        .needs(NOTE)
                        .clocks(start(CLOSE), start(CONTACT)),
                step(CLOSED, RATE, CLOSED, ENTERPRISE)
                        .when(Guard.OWN_REQUEST, NOT_RATED)
                        .needs(RATING),
                step(CLOSED, CALL_BACK, REPAIRING, SYSTEM)
                        .when(Guard.BADLY_RATED)
                        .clocks(start(REPAIR)),
                own(REPAIRING, APPEAL, REPAIRING).when(NOT_APPEALED).needs(NOTE),
                step(REPAIRING, UPHOLD_APPEAL, CLOSED, SUPERVISOR)
                        .when(Guard.APPEAL_OPEN)
                        .needs(NOTE)
                        .clocks(cancel(REPAIR)),
                step(REPAIRING, DISMISS_APPEAL, REPAIRING, SUPERVISOR)
                        .when(Guard.APPEAL_OPEN)
                        .needs(NOTE),
                own(REPAIRING, Act.REPAIR, CLOSED).needs(NOTE).clocks(meet(REPAIR)),
                step(CLOSED, VISIT, CLOSED, DISPATCHER)
                        .when(Guard.SAMPLED, NOT_VISITED)
                        .needs(SOLVED, NOTE),
                step(CLOSED, VISIT, CLOSED, SUPERVISOR)
                        .when(Guard.SAMPLED, NOT_VISITED)
                        .needs(SOLVED, NOTE));
    }

    private static Edge own(State from, Act act, State to) {
        return step(from, act, to, OFFICIAL).when(Guard.OWN_DEPARTMENT);
    }

    private static Stream<Edge> desk(State from, Act act, State to) {
        return Stream.of(DISPATCHER, SUPERVISOR).map(party -> step(from, act, to, party));
    }

    private static Stream<State> in(State... states) {
        return Stream.of(states);
    }

    private static ClockEffect[] calledOff() {
        return Arrays.stream(ClockKind.values()).map(ClockEffect::cancel).toArray(ClockEffect[]::new);
    }
}
