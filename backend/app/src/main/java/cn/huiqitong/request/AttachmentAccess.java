package cn.huiqitong.request;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.request.attachment.AttachmentJournal;
import cn.huiqitong.request.attachment.AttachmentNote;
import cn.huiqitong.request.attachment.RequestAccess;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.LifeCycle;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Adding a file and taking it away are acts of the table: it says who may and when, and they are in the history. */
@Singleton
class AttachmentAccess implements RequestAccess, AttachmentJournal {

    private final Requests requests;
    private final RequestRows rows;
    private final Assistants assistants;
    private final Situations situations;
    private final InstantSource clock;

    AttachmentAccess(
            Requests requests, RequestRows rows, Assistants assistants, Situations situations, InstantSource clock) {
        this.requests = requests;
        this.rows = rows;
        this.assistants = assistants;
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public void mustSee(CurrentUser user, long requestId) {
        requests.get(Actors.of(user), requestId);
    }

    @Override
    public boolean mayAdd(CurrentUser user, long requestId) {
        return offers(Act.ATTACH, user, requestId);
    }

    @Override
    public boolean mayRemove(CurrentUser user, long requestId) {
        return offers(Act.DETACH, user, requestId);
    }

    @Override
    public void added(AttachmentNote note) {
        step(Act.ATTACH, note);
    }

    @Override
    public void removed(AttachmentNote note) {
        step(Act.DETACH, note);
    }

    private boolean offers(Act act, CurrentUser user, long requestId) {
        Actor actor = Actors.of(user);
        return rows.lock(requestId)
                .map(request -> situations.of(request, actor, assistants.of(requestId), clock.instant()))
                .filter(situation -> LifeCycle.offers(situation).stream().anyMatch(edge -> edge.act() == act))
                .isPresent();
    }

    private void step(Act act, AttachmentNote note) {
        Actor actor = Actors.of(note.actor());
        ServiceRequest request = requests.locked(actor, note.requestId());
        requests.step(request, actor, act, ActInput.file(note.name(), note.sha256()));
    }
}
