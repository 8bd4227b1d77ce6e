package cn.huiqitong.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A firm of {@link SimpleCatalog} with one typed property per fact, as Drools reads fastest; null is not known. */
public final class FirmBean {
    private final int number;
    private final @Nullable Double revenue;
    private final @Nullable Double revenuePrev;
    private final @Nullable Double taxPaid;
    private final @Nullable Double rdExpense;
    private final @Nullable Double rdRatio;
    private final @Nullable Double rdStaffRatio;
    private final @Nullable Double headcount;
    private final @Nullable Double insuredHeadcount;
    private final @Nullable Double layoffRate;
    private final @Nullable Double exportValue;
    private final @Nullable Double equipmentInvestment;
    private final @Nullable Double totalAssets;
    private final @Nullable Double debtRatio;
    private final @Nullable Double patents;
    private final @Nullable Boolean isHighTech;
    private final @Nullable Boolean isSme;
    private final @Nullable Boolean isSrdi;
    private final @Nullable Boolean isGiant;
    private final @Nullable Boolean isGazelle;
    private final @Nullable Boolean isListed;
    private final @Nullable Boolean aboveScale;
    private final @Nullable Boolean creditBlacklisted;
    private final @Nullable Boolean safetyAccident3y;
    private final @Nullable Boolean envPenalty3y;
    private final @Nullable String region;
    private final @Nullable String size;
    private final @Nullable String taxCredit;
    private final @Nullable String orgType;
    private final @Nullable String industry;
    private final @Nullable String establishedOn;

    FirmBean(int number, Map<String, Object> firm) {
        this.number = number;
        this.revenue = (Double) firm.get("revenue");
        this.revenuePrev = (Double) firm.get("revenuePrev");
        this.taxPaid = (Double) firm.get("taxPaid");
        this.rdExpense = (Double) firm.get("rdExpense");
        this.rdRatio = (Double) firm.get("rdRatio");
        this.rdStaffRatio = (Double) firm.get("rdStaffRatio");
        this.headcount = (Double) firm.get("headcount");
        this.insuredHeadcount = (Double) firm.get("insuredHeadcount");
        this.layoffRate = (Double) firm.get("layoffRate");
        this.exportValue = (Double) firm.get("exportValue");
        this.equipmentInvestment = (Double) firm.get("equipmentInvestment");
        this.totalAssets = (Double) firm.get("totalAssets");
        this.debtRatio = (Double) firm.get("debtRatio");
        this.patents = (Double) firm.get("patents");
        this.isHighTech = (Boolean) firm.get("isHighTech");
        this.isSme = (Boolean) firm.get("isSme");
        this.isSrdi = (Boolean) firm.get("isSrdi");
        this.isGiant = (Boolean) firm.get("isGiant");
        this.isGazelle = (Boolean) firm.get("isGazelle");
        this.isListed = (Boolean) firm.get("isListed");
        this.aboveScale = (Boolean) firm.get("aboveScale");
        this.creditBlacklisted = (Boolean) firm.get("creditBlacklisted");
        this.safetyAccident3y = (Boolean) firm.get("safetyAccident3y");
        this.envPenalty3y = (Boolean) firm.get("envPenalty3y");
        this.region = text(firm.get("region"));
        this.size = text(firm.get("size"));
        this.taxCredit = text(firm.get("taxCredit"));
        this.orgType = text(firm.get("orgType"));
        this.industry = text(firm.get("industry"));
        this.establishedOn = text(firm.get("establishedOn"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public int getNumber() {
        return number;
    }

    public @Nullable Double getRevenue() {
        return revenue;
    }

    public @Nullable Double getRevenuePrev() {
        return revenuePrev;
    }

    public @Nullable Double getTaxPaid() {
        return taxPaid;
    }

    public @Nullable Double getRdExpense() {
        return rdExpense;
    }

    public @Nullable Double getRdRatio() {
        return rdRatio;
    }

    public @Nullable Double getRdStaffRatio() {
        return rdStaffRatio;
    }

    public @Nullable Double getHeadcount() {
        return headcount;
    }

    public @Nullable Double getInsuredHeadcount() {
        return insuredHeadcount;
    }

    public @Nullable Double getLayoffRate() {
        return layoffRate;
    }

    public @Nullable Double getExportValue() {
        return exportValue;
    }

    public @Nullable Double getEquipmentInvestment() {
        return equipmentInvestment;
    }

    public @Nullable Double getTotalAssets() {
        return totalAssets;
    }

    public @Nullable Double getDebtRatio() {
        return debtRatio;
    }

    public @Nullable Double getPatents() {
        return patents;
    }

    public @Nullable Boolean getIsHighTech() {
        return isHighTech;
    }

    public @Nullable Boolean getIsSme() {
        return isSme;
    }

    public @Nullable Boolean getIsSrdi() {
        return isSrdi;
    }

    public @Nullable Boolean getIsGiant() {
        return isGiant;
    }

    public @Nullable Boolean getIsGazelle() {
        return isGazelle;
    }

    public @Nullable Boolean getIsListed() {
        return isListed;
    }

    public @Nullable Boolean getAboveScale() {
        return aboveScale;
    }

    public @Nullable Boolean getCreditBlacklisted() {
        return creditBlacklisted;
    }

    public @Nullable Boolean getSafetyAccident3y() {
        return safetyAccident3y;
    }

    public @Nullable Boolean getEnvPenalty3y() {
        return envPenalty3y;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public @Nullable String getSize() {
        return size;
    }

    public @Nullable String getTaxCredit() {
        return taxCredit;
    }

    public @Nullable String getOrgType() {
        return orgType;
    }

    public @Nullable String getIndustry() {
        return industry;
    }

    public @Nullable String getEstablishedOn() {
        return establishedOn;
    }
}
