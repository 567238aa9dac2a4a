package org.attache.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The manifest of an export: a Frictionless Data Package (datapackage.org, version 1). It says what
 * was asked for, what came of it, and what was left out and why; the same desk, request and version
 * give the same bytes.
 */
final class Manifest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  /**
   * @param leftOut how many records are not in it, by the reason
   * @param notCarried what the profile has no column for
   * @param emptyBecause why there are no rows; empty where there are some
   */
  static byte[] of(
      Profile profile,
      Source source,
      Parcel parcel,
      List<Resource> resources,
      SortedMap<String, Long> leftOut,
      List<String> notCarried,
      String emptyBecause)
      throws IOException {
    ObjectNode tree = JSON.createObjectNode();
    boolean table = resources.stream().allMatch(resource -> !resource.fields().isEmpty());
    tree.put("profile", table ? "tabular-data-package" : "data-package");
    tree.put("name", "attache-" + profile.id());
    tree.put("title", profile.says());
    tree.put("version", source.version());
    ObjectNode own = tree.putObject("attache");
    own.put("program", source.version());
    own.put("profile", profile.id());
    query(own.putObject("query"), source.request());
    ObjectNode flows = own.putObject("coded_by");
    source.desk().flows().forEach(flows::put);
    ObjectNode left = own.putObject("left_out");
    leftOut.forEach(left::put);
    ArrayNode lacking = own.putArray("not_carried");
    notCarried.forEach(lacking::add);
    if (!emptyBecause.isEmpty()) {
      own.put("empty_because", emptyBecause);
    }
    ArrayNode files = tree.putArray("resources");
    for (Resource resource : resources) {
      resource(files.addObject(), resource, parcel.file(resource.file()));
    }
    return (JSON.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void query(ObjectNode node, Request request) {
    ArrayNode parties = node.putArray("parties");
    request.parties().forEach(parties::add);
    if (request.from() != null) {
      node.put("from", request.from().toString());
    }
    if (request.to() != null) {
      node.put("to", request.to().toString());
    }
    if (request.profile().equals("panel")) {
      node.put("by", request.period().name().toLowerCase(java.util.Locale.ROOT));
    }
    if (request.undirected()) {
      node.put("undirected", true);
    }
    node.put("formulas_guarded", request.safe());
  }

  private static void resource(ObjectNode node, Resource resource, Path file) throws IOException {
    String name =
        resource.file().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
    node.put("name", name);
    node.put("path", resource.file());
    node.put("format", resource.format().ending());
    node.put("mediatype", resource.format().media());
    if (resource.format() != Format.PARQUET && resource.format() != Format.XLSX) {
      node.put("encoding", "utf-8");
    }
    node.put("bytes", Files.size(file));
    node.put("hash", "sha256:" + sha256(file));
    node.put("rows", resource.rows());
    Dialect dialect = resource.dialect();
    if (dialect != null) {
      ObjectNode how = node.putObject("dialect");
      how.put("delimiter", String.valueOf(dialect.delimiter()));
      how.put("header", dialect.header());
      how.put("lineTerminator", "\n");
      if (dialect.delimiter() == '\t') {
        how.putNull("quoteChar");
      }
    }
    if (!resource.fields().isEmpty()) {
      ObjectNode schema = node.putObject("schema");
      ArrayNode fields = schema.putArray("fields");
      for (Map.Entry<String, String> field : resource.fields().entrySet()) {
        ObjectNode one = fields.addObject();
        one.put("name", field.getKey());
        one.put("type", field.getValue());
      }
      ArrayNode missing = schema.putArray("missingValues");
      missing.add(dialect == null ? "" : dialect.missing());
      if (!resource.key().isEmpty()) {
        ArrayNode key = schema.putArray("primaryKey");
        resource.key().forEach(key::add);
      }
    }
    ObjectNode sums = node.putObject("sums");
    resource.sums().forEach(sums::put);
  }

  /** SHA-256 of a file. */
  static String sha256(Path file) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
