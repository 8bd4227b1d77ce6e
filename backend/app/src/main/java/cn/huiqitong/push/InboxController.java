package cn.huiqitong.push;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.platform.Problem;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** The inbox of whoever is logged in: a firm, an official, a desk. */
@Controller("/api/v1/inbox")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"enterprise", "official", "dispatcher", "supervisor", "editor", "admin"})
class InboxController {

    /** A page of the inbox, newest first. */
    @Serdeable
    record InboxView(long unread, long total, List<NotificationView> items) {}

    private final Entries entries;
    private final InboxStream stream;
    private final ApplicationEventPublisher<InboxOpened> opened;

    InboxController(Entries entries, InboxStream stream, ApplicationEventPublisher<InboxOpened> opened) {
        this.entries = entries;
        this.stream = stream;
        this.opened = opened;
    }

    @Get
    @Operation(operationId = "inbox", summary = "What the caller was told, newest first")
    InboxView list(CurrentUser user, @QueryValue @Nullable Integer page, @QueryValue @Nullable Integer size) {
        Reader reader = Reader.of(user);
        opened.publishEvent(new InboxOpened(reader));
        return new InboxView(
                entries.countUnread(reader), entries.count(reader), entries.list(reader, Paging.of(page, size)));
    }

    @Post("/{id}/read")
    @Operation(operationId = "readNotification", summary = "Marks one as read")
    @Status(HttpStatus.NO_CONTENT)
    void read(CurrentUser user, long id) {
        if (!entries.markRead(Reader.of(user), id)) {
            throw Problem.notFound("没有找到这条消息。");
        }
    }

    @Post("/read-all")
    @Operation(operationId = "readAllNotifications", summary = "Marks all as read")
    @Status(HttpStatus.NO_CONTENT)
    void readAll(CurrentUser user) {
        entries.markAllRead(Reader.of(user));
    }

    @Get("/stream")
    @Operation(
            operationId = "inboxStream",
            summary =
                    "Server-sent events: notification (data: NotificationView) and ping; fetch the inbox on each connect")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<?>> stream(CurrentUser user) {
        return stream.of(Reader.of(user));
    }
}
