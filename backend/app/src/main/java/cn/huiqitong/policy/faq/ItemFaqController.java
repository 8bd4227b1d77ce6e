package cn.huiqitong.policy.faq;

import cn.huiqitong.policy.PolicyItems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;

/** 常见问题 on an item's page, open to everybody. */
@Controller("/api/v1/items/{id}/faq")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemFaqController {

    @Serdeable
    record ItemFaqView(List<PublishedFaq> entries) {}

    private final PolicyItems items;
    private final Faqs faqs;

    ItemFaqController(PolicyItems items, Faqs faqs) {
        this.items = items;
        this.faqs = faqs;
    }

    @Get
    @Operation(
            operationId = "itemFaq",
            summary = "Published questions and answers of an item; 404 when it is not public")
    ItemFaqView faq(String id) {
        return new ItemFaqView(faqs.list(items.get(id).id()));
    }
}
