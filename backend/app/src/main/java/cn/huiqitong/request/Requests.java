package cn.huiqitong.request;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Decision;
import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.LifeCycle;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Acting on requests. Every act goes through the table of {@link LifeCycle}. */
@Singleton
@Transactional
class Requests {

    private static final ProblemType NOT_ALLOWED_NOW = new ProblemType("request-act-not-now", 409, "现在不能进行这个操作");

    private final RequestRows rows;
    private final Assistants assistants;
    private final Situations situations;
    private final ActCheck check;
    private final Progress progress;
    private final Sampling sampling;
    private final Audit audit;
    private final InstantSource clock;

    Requests(
            RequestRows rows,
            Assistants assistants,
            Situations situations,
            ActCheck check,
            Progress progress,
            Sampling sampling,
            Audit audit,
            InstantSource clock) {
        this.rows = rows;
        this.assistants = assistants;
        this.situations = situations;
        this.check = check;
        this.progress = progress;
        this.sampling = sampling;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 404 for what the user must not see */
    ServiceRequest get(Actor actor, long id) {
        ServiceRequest request = rows.find(id)
                .filter(found -> actor.maySee(found, assistants.of(id)))
                .orElseThrow(Requests::unknown);
        if (actor.party() != Party.ENTERPRISE) {
            audit.record(actor.username(), "READ", "ServiceRequest", Long.toString(id), null, null);
        }
        return request;
    }

    /**
     * @param version the version that the user saw
     * @throws Problem 404, 409 (somebody was faster, or not in this state), 403 (never this user) or 422 (input missing)
     */
    ServiceRequest act(Actor actor, long id, int version, Act act, ActInput input) {
        ServiceRequest request = locked(actor, id);
        if (request.version() != version) {
            throw Problem.stale();
        }
        return step(request, actor, act, input);
    }

    /** The request, which nobody else can act on until the transaction ends. @throws Problem 404 */
    ServiceRequest locked(Actor actor, long id) {
        return rows.lock(id)
                .filter(found -> actor.maySee(found, assistants.of(id)))
                .orElseThrow(Requests::unknown);
    }

    /** An act on a locked request, and what the portal does by itself after it. */
    ServiceRequest step(ServiceRequest request, Actor actor, Act act, ActInput input) {
        Edge edge = allowed(act, request, actor);
        ActInput checked = check.checked(edge, request, actor, input);
        ActInput whole = edge.to() == State.CLOSED && sampling.draws(request.number()) ? checked.drawn() : checked;
        ServiceRequest after = progress.step(request, edge, actor, whole);
        boolean callBack = act == Act.RATE && after.closing().badlyRated();
        return callBack ? step(after, Actor.SYSTEM, Act.CALL_BACK, ActInput.NONE) : after;
    }

    Edge allowed(Act act, ServiceRequest request, Actor actor) {
        var situation = situations.of(request, actor, assistants.of(request.storedId()), clock.instant());
        return switch (LifeCycle.decide(act, situation)) {
            case Decision.Allowed yes -> yes.edge();
            case Decision.NotYours no ->
                throw Problem.forbidden("您的账号不能进行“%s”。".formatted(no.act().label()));
            case Decision.NotNow no ->
                throw notNow("这件诉求现在是“%s”，不能进行“%s”。".formatted(no.state().label(), act.label()));
            case Decision.Guarded no -> throw notNow(no.guard().refusal() + "。");
        };
    }

    private static Problem notNow(String detail) {
        return new Problem(NOT_ALLOWED_NOW, detail);
    }

    private static Problem unknown() {
        return Problem.notFound("没有找到这件诉求。");
    }
}
