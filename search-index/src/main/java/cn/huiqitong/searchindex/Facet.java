package cn.huiqitong.searchindex;

/** What results can be narrowed by and counted for. */
public enum Facet {
    REGION("offer.regions"),
    BENEFIT_TYPE("offer.benefitType"),
    OBTAIN("offer.obtain"),
    DEPARTMENT("offer.departments"),
    DOCUMENT("origin.documentId"),
    STATUS("life.status");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
