package cn.huiqitong.push;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** The pages that are open at this copy of the portal, by the recipients whose messages they show. */
@Singleton
class OpenPages {

    private final ConcurrentMap<String, Set<FluxSink<Signal>>> pages = new ConcurrentHashMap<>();

    /** What a page hears. */
    sealed interface Signal {

        /** The first signal: what arrives from now on is heard. */
        record Opened() implements Signal {}

        record Arrived(long id) implements Signal {}
    }

    Flux<Signal> signals(List<Recipient> recipients) {
        return Flux.create(sink -> {
            recipients.forEach(recipient -> open(recipient.key(), sink));
            sink.onDispose(() -> recipients.forEach(recipient -> close(recipient.key(), sink)));
            sink.next(new Signal.Opened());
        });
    }

    void announce(Arrival arrival) {
        pages.getOrDefault(arrival.recipient(), Set.of()).forEach(sink -> sink.next(new Signal.Arrived(arrival.id())));
    }

    /** Ends all streams that are open now. Pages connect again and fetch what they may have missed. */
    @PreDestroy
    void endAll() {
        var open = pages.values().stream().flatMap(Set::stream).distinct().toList();
        open.forEach(FluxSink::complete);
    }

    private void open(String recipient, FluxSink<Signal> sink) {
        pages.compute(recipient, (key, sinks) -> {
            Set<FluxSink<Signal>> all = sinks == null ? ConcurrentHashMap.newKeySet() : sinks;
            all.add(sink);
            return all;
        });
    }

    private void close(String recipient, FluxSink<Signal> sink) {
        pages.computeIfPresent(recipient, (key, sinks) -> {
            sinks.remove(sink);
            return sinks.isEmpty() ? null : sinks;
        });
    }
}
