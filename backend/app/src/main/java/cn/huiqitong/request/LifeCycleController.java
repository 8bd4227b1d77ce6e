package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.LifeCycle;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the loop works: its table, for everybody. */
@Controller("/api/v1/requests")
@ExecuteOn(TaskExecutors.BLOCKING)
class LifeCycleController {

    /**
     * One row of the life cycle.
     *
     * @param from null for the act that brings a request into being
     * @param guard conditions and needed input in Chinese, empty when there are none
     * @param clocks what happens to the time limits, in Chinese, empty when they go on
     */
    @Serdeable
    record EdgeView(
            @Nullable State from,
            String act,
            String actLabel,
            State to,
            String party,
            String role,
            String guard,
            String clocks) {

        static EdgeView of(Edge edge) {
            return new EdgeView(
                    edge.from(),
                    edge.act().code(),
                    edge.act().label(),
                    edge.to(),
                    edge.party().label(),
                    edge.party().role(),
                    edge.guardText(),
                    edge.clockText());
        }
    }

    @Get("/lifecycle")
    @Operation(operationId = "requestLifecycle", summary = "The table of the life cycle")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    List<EdgeView> lifecycle() {
        return LifeCycle.edges().stream().map(EdgeView::of).toList();
    }
}
