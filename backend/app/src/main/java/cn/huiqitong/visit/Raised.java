package cn.huiqitong.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a firm raised, and the request that it became.
 *
 * @param seq from 1 upwards within the visit
 * @param category name of a request's category
 * @param originId by it the request is filed once
 */
record Raised(
        int seq,
        String uscc,
        String category,
        String title,
        String text,
        @Nullable String itemId,
        UUID originId,
        long requestId) {}
