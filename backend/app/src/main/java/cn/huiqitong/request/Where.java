package cn.huiqitong.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions of a query with their arguments, so that the text of the SQL never carries a value. */
record Where(List<String> conditions, List<Object> values) {

    static final Where ALL = new Where(List.of(), List.of());

    Where and(String condition, Object... more) {
        return new Where(
                Stream.concat(conditions.stream(), Stream.of(condition)).toList(),
                Stream.concat(values.stream(), Arrays.stream(more)).toList());
    }

    String sql() {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map("(%s)"::formatted).collect(Collectors.joining(" and ", " where ", ""));
    }

    /** The values, then those of what follows the conditions. */
    Object[] arguments(Object... following) {
        return Stream.concat(values.stream(), Arrays.stream(following)).toArray();
    }

    /** The values of what stands before the conditions, then theirs. */
    Object[] after(Object... preceding) {
        return Stream.concat(Arrays.stream(preceding), values.stream()).toArray();
    }
}
