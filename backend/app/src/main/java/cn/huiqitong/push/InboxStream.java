package cn.huiqitong.push;

import cn.huiqitong.push.OpenPages.Signal;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What one open page hears: new entries, and a ping now and then so that proxies keep the connection. */
@Singleton
class InboxStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** After this the page connects again with the token it then has, so that an ended login stops being served. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final OpenPages pages;
    private final Entries entries;
    private final Scheduler blocking;

    InboxStream(OpenPages pages, Entries entries, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.pages = pages;
        this.entries = entries;
        this.blocking = Schedulers.fromExecutor(blocking);
    }

    /** Begins with a ping, after which nothing is missed; ends when the copy asks its pages to connect anew. */
    Flux<Event<?>> of(Reader reader) {
        return pages.signals(reader.recipients())
                .publish(signals -> Flux.merge(
                        signals.concatMap(signal -> event(reader, signal)),
                        Flux.interval(HEARTBEAT).map(tick -> ping()).takeUntilOther(signals.ignoreElements())))
                .take(LONGEST);
    }

    private Mono<Event<?>> event(Reader reader, Signal signal) {
        return switch (signal) {
            case Signal.Opened opened -> Mono.just(ping());
            case Signal.Arrived arrived -> entry(reader, arrived.id());
        };
    }

    private Mono<Event<?>> entry(Reader reader, long id) {
        return Mono.fromCallable(() -> entries.find(reader, id))
                .subscribeOn(blocking)
                .flatMap(Mono::justOrEmpty)
                .map(view -> Event.of(view).name("notification").id(Long.toString(view.id())));
    }

    private static Event<?> ping() {
        return Event.of(Map.of()).name("ping");
    }
}
