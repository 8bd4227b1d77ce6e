package cn.huiqitong.request.synthetic;

import cn.huiqitong.request.Category;
import cn.huiqitong.request.Content;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.Stretch;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import cn.huiqitong.request.synthetic.Story.Clock;
import cn.huiqitong.seeds.CreditCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How a synthetic request goes, in proportions that look like a working city's: 7 % late, 12 % paused, 5 % handed back,
 * 4 % reopened, two in five confirmed by silence, one in three rated. The same random numbers tell the same story.
 */
final class Plot {

    private static final int FIRMS = 20_000;
    private static final int HANDLERS = 12;
    private static final List<String> SUBJECTS =
            List.of("材料怎么准备", "什么时候可以申报", "补贴何时到账", "系统里提交不了", "审核进度想问一下", "条件看不明白", "两项能不能一起享受");

    private final Story story;
    private final SplittableRandom random;
    private String department = "";
    private Category category = Category.CONSULT;

    Plot(Story story, SplittableRandom random) {
        this.story = story;
        this.random = random;
    }

    /** Tells it from the filing up to now. */
    void tell(String number, Instant filedAt) {
        file(number, filedAt);
        Instant assigned = assign(filedAt);
        Instant accepted = accept(assigned);
        Instant worked = work(accepted, filedAt);
        if (reached(worked)) {
            conclude(worked);
        }
    }

    private void file(String number, Instant at) {
        category = pick(List.of(Category.values()), 45, 30, 15, 10);
        department = skewed(story.setting.departments());
        int firm = (int) (FIRMS * random.nextDouble() * random.nextDouble());
        Setting.Item item = chance(50) && !story.setting.items().isEmpty() ? skewed(story.setting.items()) : null;
        String title =
                "（合成示例）" + (item == null ? "" : item.title() + "：") + SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        Content content = new Content(
                category,
                title,
                "合成示例：这条诉求由程序生成，用于演示和测量，不是真实企业提出的。",
                "合成示例",
                "0513-0000%04d".formatted(random.nextInt(10_000)),
                item == null ? null : item.id(),
                item == null ? null : item.title(),
                null);
        story.set("number", number);
        story.set("uscc", uscc(firm));
        story.set("enterprise_name", "合成示例·诉求企业%05d".formatted(firm));
        story.set("region", skewed(story.setting.regions()));
        story.set("filed_at", at);
        story.set("category", category.name());
        story.set("title", content.title());
        story.set("text", content.text());
        story.set("contact_name", content.contactName());
        story.set("contact_phone", content.contactPhone());
        story.set("item_id", content.itemId());
        story.set("item_title", content.itemTitle());
        story.does(Act.FILE, Party.ENTERPRISE, State.FILED, at, content.digest());
        begin(ClockKind.CLOSE, limit(ClockKind.CLOSE), at);
    }

    private Instant assign(Instant filed) {
        boolean routed = chance(75);
        Instant at = routed ? filed : after(filed, 0.3, 6);
        if (story.does(
                routed ? Act.ROUTE : Act.ASSIGN,
                routed ? Party.SYSTEM : Party.DISPATCHER,
                State.ASSIGNED,
                at,
                department)) {
            story.set("department", department);
            begin(ClockKind.SIGN, limit(ClockKind.SIGN), at);
            return chance(5) ? object(after(at, 0.5, 3)) : at;
        }
        return at;
    }

    private Instant object(Instant at) {
        if (story.does(Act.OBJECT, Party.OFFICIAL, State.OBJECTED, at, department)) {
            story.cancel(ClockKind.SIGN, at);
            story.increase("returns");
            Instant decided = after(at, 1, 8);
            if (story.does(Act.UPHOLD, Party.DISPATCHER, State.ASSIGNED, decided, null)) {
                close().stretches.add(new Stretch(Stretch.Kind.RETURNED, at, decided));
                begin(ClockKind.SIGN, limit(ClockKind.SIGN), decided);
            } else {
                close().stretches.add(new Stretch(Stretch.Kind.RETURNED, at, null));
            }
            return decided;
        }
        return at;
    }

    private Instant accept(Instant assigned) {
        Instant at = chance(5) ? after(assigned, 4.5, 12) : after(assigned, 0.2, 3.8);
        if (story.state == State.ASSIGNED && story.does(Act.ACCEPT, Party.OFFICIAL, State.ACCEPTED, at, null)) {
            story.meet(ClockKind.SIGN, at);
            int handler = random.nextInt(HANDLERS);
            story.set("handler", "synthetic-%s-%02d".formatted(department, handler));
            story.set("handler_name", "合成示例%02d".formatted(handler));
            begin(ClockKind.CONTACT, limit(ClockKind.CONTACT), at);
        }
        return at;
    }

    /** @return when it is answered */
    private Instant work(Instant accepted, Instant filed) {
        Instant at = chance(4) ? after(accepted, 20, 30) : after(accepted, 0.3, 7);
        if (story.state == State.ACCEPTED && story.does(Act.CONTACT, Party.OFFICIAL, State.ACCEPTED, at, null)) {
            story.meet(ClockKind.CONTACT, at);
            story.set("contacted_at", at);
            if (category == Category.COMPLAINT) {
                begin(ClockKind.INTERIM, limit(ClockKind.INTERIM), at);
            }
            at = chance(12) ? ask(after(at, 1, 6)) : at;
            extend();
        }
        double hours = story.setting.time().dayLength().toMinutes() / 60.0 * days(limit(ClockKind.CLOSE));
        double used = chance(7) ? 1.25 + random.nextDouble() : 0.15 + 0.8 * random.nextDouble();
        Instant wanted = after(filed, used * hours, used * hours);
        Instant soonest = after(at, 0.5, 2);
        return wanted.isAfter(soonest) ? wanted : soonest;
    }

    private Instant ask(Instant at) {
        if (story.does(Act.ASK, Party.OFFICIAL, State.WAITING, at, null)) {
            story.increase("pauses");
            begin(ClockKind.SUPPLY, limit(ClockKind.SUPPLY), at);
            Instant supplied = after(at, 3, 30);
            boolean there = story.does(Act.SUPPLY, Party.ENTERPRISE, State.ACCEPTED, supplied, null);
            for (ClockKind kind : List.of(ClockKind.CLOSE, ClockKind.INTERIM)) {
                Clock clock = story.running.get(kind);
                if (clock != null) {
                    clock.stretches.add(new Stretch(Stretch.Kind.PAUSED, at, there ? supplied : null));
                }
            }
            if (there) {
                story.meet(ClockKind.SUPPLY, supplied);
            }
            return supplied;
        }
        return at;
    }

    private void extend() {
        if (story.state != State.ACCEPTED || !chance(6)) {
            return;
        }
        Instant asked = after(last(), 1, 3);
        Instant granted = after(asked, 1, 8);
        int days = Math.min(3, days(limit(ClockKind.CLOSE)));
        if (story.does(Act.ASK_EXTENSION, Party.OFFICIAL, State.ACCEPTED, asked, Integer.toString(days))) {
            if (story.does(Act.GRANT_EXTENSION, Party.SUPERVISOR, State.ACCEPTED, granted, null)) {
                story.increase("extensions");
                close().extendedDays += days;
            } else {
                story.set("extension_asked", days);
            }
        }
    }

    private boolean reached(Instant answered) {
        return story.state == State.ACCEPTED && !answered.isBefore(last());
    }

    private void conclude(Instant answered) {
        Instant confirmed = answer(answered);
        if (story.state == State.ANSWERED && chance(4)) {
            confirmed = reopen(confirmed);
        }
        if (story.state == State.ANSWERED) {
            close(confirmed);
        }
    }

    private Instant answer(Instant at) {
        String outcome = pick(List.of("SOLVED", "PARTLY", "REFUSED", "UNREACHABLE", "OUT_OF_SCOPE"), 72, 12, 9, 2, 5);
        if (story.does(Act.ANSWER, Party.OFFICIAL, State.ANSWERED, at, outcome)) {
            story.meet(ClockKind.CONTACT, at);
            story.meet(ClockKind.CLOSE, at);
            story.cancel(ClockKind.INTERIM, at);
            story.set("outcome", outcome);
            story.set("answer", "合成示例：程序生成的答复。");
            story.set("basis", outcome.equals("REFUSED") ? "合成示例" : null);
            story.set("answered_at", at);
            begin(ClockKind.CONFIRM, limit(ClockKind.CONFIRM), at);
        }
        return after(at, 1, 30);
    }

    private Instant reopen(Instant at) {
        if (story.does(Act.REOPEN, Party.ENTERPRISE, State.ACCEPTED, at, null)) {
            story.meet(ClockKind.CONFIRM, at);
            story.increase("reopened");
            story.set("answered_at", null);
            begin(ClockKind.CLOSE, story.setting.limits().reopened(), at);
            begin(ClockKind.CONTACT, limit(ClockKind.CONTACT), at);
            return answer(after(at, 2, 22));
        }
        return at;
    }

    private void close(Instant confirmed) {
        boolean silent = chance(40);
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
        story.set("sampled", chance(5));
        rate(after(at, 0.5, 40));
        visit(after(last(), 8, 60));
    }

    private void rate(Instant at) {
        if (!chance(35)) {
            return;
        }
        int rating = pick(List.of(5, 4, 3, 2, 1), 55, 28, 10, 5, 2);
        if (story.does(Act.RATE, Party.ENTERPRISE, State.CLOSED, at, Integer.toString(rating))) {
            story.set("rating", rating);
            if (rating < 3) {
                repair(at);
            }
        }
    }

    private void repair(Instant at) {
        story.does(Act.CALL_BACK, Party.SYSTEM, State.REPAIRING, at, null);
        begin(ClockKind.REPAIR, limit(ClockKind.REPAIR), at);
        Instant next = after(at, 6, 30);
        if (chance(15) && story.does(Act.APPEAL, Party.OFFICIAL, State.REPAIRING, next, null)) {
            Instant decided = after(next, 4, 16);
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
        boolean solved = chance(88);
        if (Boolean.TRUE.equals(story.columns.get("sampled"))
                && story.state == State.CLOSED
                && chance(80)
                && story.does(Act.VISIT, Party.DISPATCHER, State.CLOSED, at, Boolean.toString(solved))) {
            story.set("visited_at", at);
            story.set("visit_solved", solved);
        }
    }

    private void begin(ClockKind kind, @Nullable Limit limit, Instant at) {
        if (limit != null && !at.isAfter(story.now)) {
            story.start(
                    kind,
                    kind.owedByOffice() && !department.isEmpty() && kind != ClockKind.CLOSE ? department : null,
                    limit,
                    at);
        }
    }

    private @Nullable Limit limit(ClockKind kind) {
        return story.setting.limits().find(kind, category.name(), null).orElse(null);
    }

    private static int days(@Nullable Limit limit) {
        return limit == null ? 1 : limit.amount();
    }

    private Clock close() {
        Clock clock = story.running.get(ClockKind.CLOSE);
        if (clock == null) {
            throw new IllegalStateException("the promise does not run");
        }
        return clock;
    }

    private Instant last() {
        return story.history.getLast().at();
    }

    private Instant after(Instant at, double least, double most) {
        double hours = least + (most - least) * random.nextDouble();
        return story.setting.time().plus(at, Duration.ofSeconds(Math.round(hours * 3600)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** The first ones more often. */
    private <T> T skewed(List<T> all) {
        return all.get((int) (all.size() * random.nextDouble() * random.nextDouble()));
    }

    private <T> T pick(List<T> all, int... shares) {
        int drawn = random.nextInt(100);
        int at = 0;
        while (drawn >= shares[at]) {
            drawn -= shares[at++];
        }
        return all.get(at);
    }

    private static String uscc(int firm) {
        String seventeen = "91320699HC%07d".formatted(firm);
        return seventeen + CreditCode.checkCharacter(seventeen);
    }
}
