package cn.huiqitong.request;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.LifeCycle;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How requests come into being: drafts, filing, and registering for a firm that called or was visited. */
@Singleton
@Transactional
class Filings {

    private final RequestRows rows;
    private final RequestNumbers numbers;
    private final CitedItems items;
    private final Doubts doubts;
    private final Directory directory;
    private final Requests requests;
    private final Progress progress;
    private final InstantSource clock;

    Filings(
            RequestRows rows,
            RequestNumbers numbers,
            CitedItems items,
            Doubts doubts,
            Directory directory,
            Requests requests,
            Progress progress,
            InstantSource clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.items = items;
        this.doubts = doubts;
        this.directory = directory;
        this.requests = requests;
        this.progress = progress;
        this.clock = clock;
    }

    ServiceRequest draft(Actor actor, Firm firm, Filing filing) {
        return begin(LifeCycle.beginning(Act.SAVE, actor.party()), actor, firm, filing, Origin.PORTAL);
    }

    /** Files a request and, when the directory knows the department, sends it there at once. */
    ServiceRequest file(Actor actor, Firm firm, Filing filing) {
        return routed(begin(LifeCycle.beginning(Act.FILE, actor.party()), actor, firm, filing, Origin.PORTAL));
    }

    /** For a firm that called or was visited; the same origin again gives the same request. */
    ServiceRequest register(Actor clerk, Firm firm, Filing filing, Origin origin) {
        String originId = origin.originId();
        Optional<ServiceRequest> known = originId == null ? Optional.empty() : rows.find(origin.channel(), originId);
        return known.orElseGet(
                () -> routed(begin(LifeCycle.beginning(Act.REGISTER, clerk.party()), clerk, firm, filing, origin)));
    }

    /** Other words for a draft, which stays one unless {@code act} files it. */
    ServiceRequest rewrite(Actor actor, long id, int version, Act act, Filing filing) {
        ServiceRequest draft = requests.locked(actor, id);
        if (draft.version() != version) {
            throw Problem.stale();
        }
        if (draft.state() != State.DRAFT) {
            throw Problem.conflict("这件诉求已经提交，内容不能再改；有补充请添加附件，或者撤回后重新提交。");
        }
        Content content = content(filing, draft.firm(), draft.content());
        if (act == Act.FILE && !content.missing().isEmpty()) {
            throw Problem.invalid(content.missing());
        }
        Edge edge = requests.allowed(act, draft, actor);
        ServiceRequest written = progress.write(draft, edge, actor, content);
        return act == Act.FILE ? routed(written) : written;
    }

    /** After a draft was filed as it stands. */
    ServiceRequest routed(ServiceRequest filed) {
        Optional<CitedItem> item = Optional.ofNullable(filed.content().itemId()).flatMap(items::find);
        return directory
                .route(filed.content().category(), filed.firm().region(), item)
                .map(route -> route(filed, route))
                .orElse(filed);
    }

    private ServiceRequest route(ServiceRequest filed, Route route) {
        ServiceRequest at = requests.step(filed, Actor.SYSTEM, Act.ROUTE, ActInput.to(route.department()));
        route.assistants().stream()
                .filter(helper -> !helper.equals(route.department()))
                .forEach(helper -> progress.invite(at, helper));
        return at;
    }

    private ServiceRequest begin(Edge edge, Actor actor, Firm firm, Filing filing, Origin origin) {
        Content content = content(filing, firm, null);
        return progress.begin(edge, actor, numbers.next(Today.of(clock)), firm, content, origin);
    }

    private Content content(Filing filing, Firm firm, @Nullable Content draft) {
        CitedItem item = filing.itemId() == null ? null : items.get(filing.itemId());
        return filing.citing(item, doubts.get(firm, filing, draft));
    }
}
