package cn.huiqitong.visit;

/** How officials and firms met. The names are those of the request's channels. */
enum VisitKind {
    VISIT("走访"),
    MEETING("政企面对面");

    private final String label;

    VisitKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
