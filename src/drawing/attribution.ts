/** Who made what the base map is built from; also printed on pictures. */
export const ATTRIBUTION = 'Natural Earth · place names © GeoNames (CC BY 4.0) · relief SRTM'
