package cn.huiqitong.policy;

import cn.huiqitong.platform.Today;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;

/** The page of one item; needs the database only. */
@Controller("/api/v1/items/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemController {

    private final PolicyItems items;
    private final ItemViews views;
    private final InstantSource clock;

    ItemController(PolicyItems items, ItemViews views, InstantSource clock) {
        this.items = items;
        this.views = views;
        this.clock = clock;
    }

    @Get
    @Operation(operationId = "item", summary = "The released version; 404 when there is none")
    ItemView item(String id) {
        return views.of(items.get(id), Today.of(clock));
    }
}
