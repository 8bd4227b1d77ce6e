package cn.huiqitong.push.delivery;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.push.delivery.Deliveries.DeliveryCountView;
import cn.huiqitong.push.delivery.Deliveries.Filter;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether messages get through to e-mail and gateways. */
@Controller("/api/v1/admin/deliveries")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class DeliveryController {

    /**
     * A page of deliveries, newest first.
     *
     * @param mail whether a mail server is set up
     * @param waitingSince of the delivery that waits longest
     */
    @Serdeable
    record DeliveriesView(
            boolean mail,
            List<DeliveryCountView> counts,
            @Nullable Instant waitingSince,
            long total,
            List<DeliveryView> items) {}

    @Serdeable
    record RetriedView(int count) {}

    private final Deliveries deliveries;
    private final List<Channel> channels;

    DeliveryController(Deliveries deliveries, List<Channel> channels) {
        this.deliveries = deliveries;
        this.channels = channels;
    }

    @Get
    @Operation(operationId = "deliveries", summary = "Deliveries over e-mail and to gateways, newest first")
    DeliveriesView list(
            @QueryValue @Nullable DeliveryState state,
            @QueryValue @Nullable ChannelName channel,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Filter filter = new Filter(state, channel);
        boolean mail = channels.stream().anyMatch(one -> one.name() == ChannelName.EMAIL && one.available());
        return new DeliveriesView(
                mail,
                deliveries.counts(),
                deliveries.oldestWaiting().orElse(null),
                deliveries.count(filter),
                deliveries.list(filter, Paging.of(page, size)));
    }

    @Post("/{id}/retry")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "retryDelivery", summary = "Try one again that failed")
    void retry(CurrentUser user, long id) {
        deliveries.retry(id, user.username());
    }

    @Post("/retry-failed")
    @Operation(operationId = "retryFailedDeliveries", summary = "Try all again that failed")
    RetriedView retryAll(CurrentUser user) {
        return new RetriedView(deliveries.retryAll(user.username()));
    }
}
