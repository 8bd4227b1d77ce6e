package cn.huiqitong.request.synthetic;

import cn.huiqitong.request.Category;
import cn.huiqitong.request.Content;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Stretch;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import cn.huiqitong.request.synthetic.Story.Clock;
import cn.huiqitong.seeds.CreditCode;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

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
    private final Dice dice;
    private String department = "";
    private Category category = Category.CONSULT;

    Plot(Story story, SplittableRandom random) {
        this.story = story;
        this.dice = new Dice(random, story.setting.time());
    }

    /** Tells it from the filing up to now. */
    void tell(String number, Instant filedAt) {
        file(number, filedAt);
        Instant assigned = assign(filedAt);
        Instant accepted = accept(assigned);
        Instant worked = work(accepted, filedAt);
        if (reached(worked)) {
            new Ending(story, dice).tell(worked);
        }
    }

    private void file(String number, Instant at) {
        category = dice.pick(List.of(Category.values()), 45, 30, 15, 10);
        department = dice.skewed(story.setting.departments());
        int firm = dice.skewed(FIRMS);
        Setting.Item item =
                dice.chance(50) && !story.setting.items().isEmpty() ? dice.skewed(story.setting.items()) : null;
        String title = "（合成示例）" + (item == null ? "" : item.title() + "：") + SUBJECTS.get(dice.below(SUBJECTS.size()));
        Content content = new Content(
                category,
                title,
                "合成示例：这条诉求由程序生成，用于演示和测量，不是真实企业提出的。",
                "合成示例",
                "0513-0000%04d".formatted(dice.below(10_000)),
                item == null ? null : item.id(),
                item == null ? null : item.title(),
                null);
        story.set("number", number);
        story.set("uscc", uscc(firm));
        story.set("enterprise_name", "合成示例·诉求企业%05d".formatted(firm));
        story.set("region", dice.skewed(story.setting.regions()));
        story.set("filed_at", at);
        story.set("category", category.name());
        story.set("title", content.title());
        story.set("text", content.text());
        story.set("contact_name", content.contactName());
        story.set("contact_phone", content.contactPhone());
        story.set("item_id", content.itemId());
        story.set("item_title", content.itemTitle());
        story.does(Act.FILE, Party.ENTERPRISE, State.FILED, at, content.digest());
        story.begin(ClockKind.CLOSE, at);
    }

    private Instant assign(Instant filed) {
        boolean routed = dice.chance(75);
        Instant at = routed ? filed : dice.after(filed, 0.3, 6);
        if (story.does(
                routed ? Act.ROUTE : Act.ASSIGN,
                routed ? Party.SYSTEM : Party.DISPATCHER,
                State.ASSIGNED,
                at,
                department)) {
            story.set("department", department);
            story.begin(ClockKind.SIGN, at);
            return dice.chance(5) ? object(dice.after(at, 0.5, 3)) : at;
        }
        return at;
    }

    private Instant object(Instant at) {
        if (story.does(Act.OBJECT, Party.OFFICIAL, State.OBJECTED, at, department)) {
            story.cancel(ClockKind.SIGN, at);
            story.increase("returns");
            Instant decided = dice.after(at, 1, 8);
            if (story.does(Act.UPHOLD, Party.DISPATCHER, State.ASSIGNED, decided, null)) {
                story.promise().stretches.add(new Stretch(Stretch.Kind.RETURNED, at, decided));
                story.begin(ClockKind.SIGN, decided);
            } else {
                story.promise().stretches.add(new Stretch(Stretch.Kind.RETURNED, at, null));
            }
            return decided;
        }
        return at;
    }

    private Instant accept(Instant assigned) {
        Instant at = dice.chance(5) ? dice.after(assigned, 4.5, 12) : dice.after(assigned, 0.2, 3.8);
        if (story.state == State.ASSIGNED && story.does(Act.ACCEPT, Party.OFFICIAL, State.ACCEPTED, at, null)) {
            story.meet(ClockKind.SIGN, at);
            int handler = dice.below(HANDLERS);
            story.set("handler", "synthetic-%s-%02d".formatted(department, handler));
            story.set("handler_name", "合成示例%02d".formatted(handler));
            story.begin(ClockKind.CONTACT, at);
        }
        return at;
    }

    /** @return when it is answered */
    private Instant work(Instant accepted, Instant filed) {
        Instant at = dice.chance(4) ? dice.after(accepted, 20, 30) : dice.after(accepted, 0.3, 7);
        if (story.state == State.ACCEPTED && story.does(Act.CONTACT, Party.OFFICIAL, State.ACCEPTED, at, null)) {
            story.meet(ClockKind.CONTACT, at);
            story.set("contacted_at", at);
            if (category == Category.COMPLAINT) {
                story.begin(ClockKind.INTERIM, at);
            }
            at = dice.chance(12) ? ask(dice.after(at, 1, 6)) : at;
            extend();
        }
        double hours = story.setting.time().dayLength().toMinutes() / 60.0 * story.days(ClockKind.CLOSE);
        double used = dice.chance(7) ? dice.between(1.25, 2.25) : dice.between(0.15, 0.95);
        Instant wanted = dice.after(filed, used * hours, used * hours);
        Instant soonest = dice.after(at, 0.5, 2);
        return wanted.isAfter(soonest) ? wanted : soonest;
    }

    private Instant ask(Instant at) {
        if (story.does(Act.ASK, Party.OFFICIAL, State.WAITING, at, null)) {
            story.increase("pauses");
            story.begin(ClockKind.SUPPLY, at);
            Instant supplied = dice.after(at, 3, 30);
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
        if (story.state != State.ACCEPTED || !dice.chance(6)) {
            return;
        }
        Instant asked = dice.after(story.last(), 1, 3);
        Instant granted = dice.after(asked, 1, 8);
        int days = Math.min(3, story.days(ClockKind.CLOSE));
        if (story.does(Act.ASK_EXTENSION, Party.OFFICIAL, State.ACCEPTED, asked, Integer.toString(days))) {
            if (story.does(Act.GRANT_EXTENSION, Party.SUPERVISOR, State.ACCEPTED, granted, null)) {
                story.increase("extensions");
                story.promise().extendedDays += days;
            } else {
                story.set("extension_asked", days);
            }
        }
    }

    private boolean reached(Instant answered) {
        return story.state == State.ACCEPTED && !answered.isBefore(story.last());
    }

    private static String uscc(int firm) {
        String seventeen = "91320699HC%07d".formatted(firm);
        return seventeen + CreditCode.checkCharacter(seventeen);
    }
}
