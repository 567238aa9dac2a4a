# Opens every export in a folder as its readers do, and checks it against its manifest.
#
#   Rscript open_exports.R FOLDER
#
# Needs jsonlite; reads Parquet where arrow is there, joins on countrycode's keys where that is there.
library(jsonlite)
folder <- commandArgs(trailingOnly = TRUE)[1]

resource <- function(name) {
  says <- fromJSON(file.path(folder, paste0(name, ".datapackage.json")), simplifyVector = FALSE)
  says$resources[[1]]
}

check <- function(name, frame) {
  says <- resource(name)
  columns <- vapply(says$schema$fields, function(f) f$name, "")
  stopifnot(nrow(frame) == says$rows, identical(names(frame), columns))
  for (column in names(says$sums)) {
    total <- says$sums[[column]]
    stopifnot(abs(sum(as.numeric(frame[[column]]), na.rm = TRUE) - total) <= 1e-6 * max(1, abs(total)))
  }
  cat("ok", name, nrow(frame), "rows\n")
  frame
}

delimited <- function(name, sep, missing, header, quote) {
  says <- resource(name)
  columns <- vapply(says$schema$fields, function(f) f$name, "")
  types <- vapply(says$schema$fields, function(f) {
    if (f$type %in% c("string", "date")) "character" else "numeric"
  }, "")
  frame <- read.table(file.path(folder, name), sep = sep, header = header, quote = quote,
    comment.char = "", na.strings = missing, colClasses = unname(types), encoding = "UTF-8",
    check.names = FALSE, fill = FALSE)
  if (!header) names(frame) <- columns
  check(name, frame)
}

polecat <- delimited("polecat.tsv", "\t", "None", TRUE, "")
stopifnot(!anyDuplicated(polecat[["Event ID"]]))
icews <- delimited("icews.tab", "\t", "NA", TRUE, "")
stopifnot(is.character(icews[["CAMEO Code"]]), !anyNA(as.Date(icews[["Event Date"]])))
stopifnot(all(icews[["Event ID"]] <= .Machine$integer.max))
gdelt <- delimited("gdelt.CSV", "\t", "", FALSE, "")
stopifnot(ncol(gdelt) == 61)
phoenix <- delimited("phoenix.txt", "\t", "", FALSE, "")
stopifnot(ncol(phoenix) == 26)
contacts <- delimited("contacts.csv", ",", "", TRUE, "\"")
panel <- delimited("panel.csv", ",", "", TRUE, "\"")
stopifnot(!anyDuplicated(panel[c("cown_1", "cown_2", "year", "month")][!is.na(panel$cown_1) & !is.na(panel$cown_2), ]))
year <- delimited("panel-year.csv", ",", "", TRUE, "\"")

# What peacesciencer looks for: ccode1, ccode2, year, and what kind of data it is.
dyads <- data.frame(ccode1 = year$cown_1, ccode2 = year$cown_2, year = year$year, events = year$events)
attr(dyads, "ps_data_type") <- "dyad_year"
attr(dyads, "ps_system") <- "cow"
stopifnot(!anyDuplicated(dyads[!is.na(dyads$ccode1) & !is.na(dyads$ccode2), c("ccode1", "ccode2", "year")]))

plover <- stream_in(file(file.path(folder, "plover.jsonl")), verbose = FALSE)
stopifnot(nrow(plover) == resource("plover.jsonl")$rows)
stopifnot(fromJSON(file.path(folder, "map.geojson"))$type == "FeatureCollection")
stopifnot(length(fromJSON(file.path(folder, "articles.json"), simplifyVector = FALSE)) > 0)
cat("ok plover, map, citations\n")

if (requireNamespace("countrycode", quietly = TRUE)) {
  known <- countrycode::countrycode(panel$iso3c_1, "iso3c", "cown", warn = FALSE)
  recent <- panel$year >= 2007 & !is.na(known) & !is.na(panel$cown_1)
  stopifnot(all(known[recent] == panel$cown_1[recent]))
  cat("ok countrycode\n")
} else cat("passed over: countrycode is not installed\n")

if (requireNamespace("arrow", quietly = TRUE)) {
  for (name in c("polecat", "icews", "gdelt", "phoenix", "contacts", "panel", "records")) {
    file <- paste0(name, ".parquet")
    stopifnot(nrow(arrow::read_parquet(file.path(folder, file))) == resource(file)$rows)
  }
  cat("ok Parquet with arrow\n")
} else cat("passed over: arrow is not installed\n")
