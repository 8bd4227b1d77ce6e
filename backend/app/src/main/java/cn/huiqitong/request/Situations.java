package cn.huiqitong.request;

import cn.huiqitong.request.deadline.TimeLimits;
import cn.huiqitong.request.deadline.WorkingTimes;
import cn.huiqitong.request.lifecycle.Situation;
import cn.huiqitong.request.lifecycle.Trait;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the table is asked about: one request, as it is for one user now. */
@Singleton
class Situations {

    private static final int TWICE = 2;

    private final TimeLimits limits;
    private final WorkingTimes times;

    Situations(TimeLimits limits, WorkingTimes times) {
        this.limits = limits;
        this.times = times;
    }

    Situation of(ServiceRequest request, Actor actor, List<Assistant> assistants, Instant now) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        put(traits, Trait.OWN_REQUEST, actor.owns(request));
        put(traits, Trait.OWN_DEPARTMENT, actor.handles(request));
        put(traits, Trait.ASSISTANCE_OWED, owes(actor, assistants));
        put(traits, Trait.OVERDUE, request.clocks().overdue(now));
        course(traits, request.course());
        closing(traits, request.closing(), now);
        return new Situation(request.state(), actor.towards(request, assistants), traits);
    }

    private void course(Set<Trait> traits, Course course) {
        put(traits, Trait.RETURNED, course.returns() > 0);
        put(traits, Trait.RETURNED_TWICE, course.returns() >= TWICE);
        put(traits, Trait.SETTLED, course.settled());
        put(traits, Trait.CONTACTED, course.contactedAt() != null);
        put(traits, Trait.PAUSES_USED_UP, course.pauses() >= limits.pausesAllowed());
        put(traits, Trait.EXTENSION_ASKED, course.extensionAsked() != null);
        put(traits, Trait.EXTENSIONS_USED_UP, course.extensions() >= limits.extensionsAllowed());
        put(traits, Trait.LIFTED, course.lifted());
    }

    private void closing(Set<Trait> traits, Closing closing, Instant now) {
        put(traits, Trait.RATED, closing.rating() != null);
        put(traits, Trait.BADLY_RATED, closing.badlyRated());
        put(traits, Trait.APPEALED, closing.appeal() != Appeal.NONE);
        put(traits, Trait.APPEAL_OPEN, closing.appeal() == Appeal.OPEN);
        put(traits, Trait.REOPENABLE, reopenable(closing, now));
        put(traits, Trait.SAMPLED, closing.sampled());
        put(traits, Trait.VISITED, closing.visitedAt() != null);
    }

    private boolean reopenable(Closing closing, Instant now) {
        Instant closedAt = closing.closedAt();
        return closedAt != null && !now.isAfter(times.city().endOfDay(closedAt, limits.reopenWindowDays()));
    }

    private static boolean owes(Actor actor, List<Assistant> assistants) {
        return assistants.stream()
                .anyMatch(
                        assistant -> assistant.owes() && assistant.department().equals(actor.department()));
    }

    private static void put(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }
}
