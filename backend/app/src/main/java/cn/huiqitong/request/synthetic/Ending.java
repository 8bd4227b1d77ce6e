package cn.huiqitong.request.synthetic;

import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import cn.huiqitong.request.synthetic.Story.Clock;
import java.time.Instant;
import java.util.List;

/** How a synthetic request ends: answered, confirmed or not, rated, repaired, visited. */
final class Ending {

    private final Story story;
    private final Dice dice;

    Ending(Story story, Dice dice) {
        this.story = story;
        this.dice = dice;
    }

    /** From the answer on, up to now. */
    void tell(Instant answered) {
        Instant confirmed = answer(answered);
        if (story.state == State.ANSWERED && dice.chance(4)) {
            confirmed = reopen(confirmed);
        }
        if (story.state == State.ANSWERED) {
            close(confirmed);
        }
    }

    private Instant answer(Instant at) {
        String outcome =
                dice.pick(List.of("SOLVED", "PARTLY", "REFUSED", "UNREACHABLE", "OUT_OF_SCOPE"), 72, 12, 9, 2, 5);
        if (story.does(Act.ANSWER, Party.OFFICIAL, State.ANSWERED, at, outcome)) {
            story.meet(ClockKind.CONTACT, at);
            story.meet(ClockKind.CLOSE, at);
            story.cancel(ClockKind.INTERIM, at);
            story.set("outcome", outcome);
            story.set("answer", "合成示例：程序生成的答复。");
            story.set("basis", outcome.equals("REFUSED") ? "合成示例" : null);
            story.set("answered_at", at);
            story.begin(ClockKind.CONFIRM, at);
        }
        return dice.after(at, 1, 30);
    }

    private Instant reopen(Instant at) {
        if (story.does(Act.REOPEN, Party.ENTERPRISE, State.ACCEPTED, at, null)) {
            story.meet(ClockKind.CONFIRM, at);
            story.increase("reopened");
            story.set("answered_at", null);
            story.begin(ClockKind.CLOSE, story.setting.limits().reopened(), at);
            story.begin(ClockKind.CONTACT, at);
            return answer(dice.after(at, 2, 22));
        }
        return at;
    }

    private void close(Instant confirmed) {
        boolean silent = dice.chance(40);
        Clock confirm = story.running.get(ClockKind.CONFIRM);
        Instant at = silent && confirm != null
                ? confirm.deadline(story.setting, confirmed).dueAt()
                : confirmed;
        Act act = silent ? Act.AUTO_CONFIRM : Act.CONFIRM;
        if (!story.does(act, silent ? Party.SYSTEM : Party.ENTERPRISE, State.CLOSED, at, null)) {
            return;
        }
        if (silent) {
            story.cancel(ClockKind.CONFIRM, at);
        } else {
            story.meet(ClockKind.CONFIRM, at);
        }
        story.set("auto_confirmed", silent);
        story.set("closed_at", at);
        story.set("sampled", dice.chance(5));
        rate(dice.after(at, 0.5, 40));
        visit(dice.after(story.last(), 8, 60));
    }

    private void rate(Instant at) {
        if (!dice.chance(35)) {
            return;
        }
        int rating = dice.pick(List.of(5, 4, 3, 2, 1), 55, 28, 10, 5, 2);
        if (story.does(Act.RATE, Party.ENTERPRISE, State.CLOSED, at, Integer.toString(rating))) {
            story.set("rating", rating);
            if (rating < 3) {
                repair(at);
            }
        }
    }

    private void repair(Instant at) {
        story.does(Act.CALL_BACK, Party.SYSTEM, State.REPAIRING, at, null);
        story.begin(ClockKind.REPAIR, at);
        Instant next = dice.after(at, 6, 30);
        if (dice.chance(15) && story.does(Act.APPEAL, Party.OFFICIAL, State.REPAIRING, next, null)) {
            Instant decided = dice.after(next, 4, 16);
            boolean upheld = story.does(Act.UPHOLD_APPEAL, Party.SUPERVISOR, State.CLOSED, decided, null);
            story.set("appeal", upheld ? "UPHELD" : "OPEN");
            if (upheld) {
                story.cancel(ClockKind.REPAIR, decided);
            }
        } else if (story.does(Act.REPAIR, Party.OFFICIAL, State.CLOSED, next, null)) {
            story.meet(ClockKind.REPAIR, next);
            story.set("repaired_at", next);
        }
    }

    private void visit(Instant at) {
        boolean solved = dice.chance(88);
        if (Boolean.TRUE.equals(story.columns.get("sampled"))
                && story.state == State.CLOSED
                && dice.chance(80)
                && story.does(Act.VISIT, Party.DISPATCHER, State.CLOSED, at, Boolean.toString(solved))) {
            story.set("visited_at", at);
            story.set("visit_solved", solved);
        }
    }
}
