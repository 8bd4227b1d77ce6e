package cn.huiqitong.request;

import cn.huiqitong.platform.OutboxConsumer;
import cn.huiqitong.platform.OutboxEvent;
import cn.huiqitong.push.Inbox;
import cn.huiqitong.push.Message;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.State;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells everybody concerned what was done to a request, and which limits come near. */
@Singleton
class RequestNews implements OutboxConsumer {

    private static final int BATCH = 200;

    private final Inbox inbox;
    private final RequestRows rows;
    private final NewsTexts texts;

    RequestNews(Inbox inbox, RequestRows rows, NewsTexts texts) {
        this.inbox = inbox;
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "request.news";
    }

    @Override
    public Set<String> topics() {
        return Set.of(RequestChanged.TOPIC, RequestDue.TOPIC);
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void handle(OutboxEvent event) {
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<OutboxEvent> events) {
        inbox.deliverAll(events.stream().flatMap(this::messages).toList());
    }

    private Stream<Message> messages(OutboxEvent event) {
        return event.topic().equals(RequestDue.TOPIC)
                ? Stream.of(texts.due(event.payload(RequestDue.class)))
                : changed(event.payload(RequestChanged.class));
    }

    private Stream<Message> changed(RequestChanged change) {
        Act act = Act.find(change.act()).orElseThrow();
        return Audience.of(act).stream()
                .filter(audience -> audience != Audience.DISPATCHERS || waitsForDesk(act, change))
                .flatMap(audience -> audience.recipients(change)
                        .map(recipient -> texts.changed(change, act, recipient, audience == Audience.FIRM)));
    }

    /** What the directory has routed since is no work of the desk. */
    private boolean waitsForDesk(Act act, RequestChanged change) {
        return act == Act.OBJECT
                || act == Act.RETURN
                || rows.find(change.requestId())
                        .filter(request -> request.state() == State.FILED)
                        .isPresent();
    }
}
