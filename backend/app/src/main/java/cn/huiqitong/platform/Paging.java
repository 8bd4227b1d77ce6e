package cn.huiqitong.platform;

import org.jspecify.annotations.Nullable;

/** A page of a list as asked for: {@code page} from 0, {@code size} 1 to 100. */
public record Paging(int page, int size) {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 100;
    private static final int MAX_PAGE = 100_000;

    /** Page 0 of 20 where the query says nothing. @throws Problem 422 when out of bounds */
    public static Paging of(@Nullable Integer page, @Nullable Integer size) {
        var paging = new Paging(page == null ? 0 : page, size == null ? DEFAULT_SIZE : size);
        if (paging.page < 0 || paging.page > MAX_PAGE) {
            throw Problem.invalid("page", "页码应在 0 到 " + MAX_PAGE + " 之间。");
        }
        if (paging.size < 1 || paging.size > MAX_SIZE) {
            throw Problem.invalid("size", "每页条数应在 1 到 " + MAX_SIZE + " 之间。");
        }
        return paging;
    }

    public long offset() {
        return (long) page * size;
    }
}
