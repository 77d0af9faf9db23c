#!/bin/sh
# Copies a site to a bucket, each file with its type: sh s3.sh _site s3://wire.example.org
# What pages ask for comes before them, and what is gone goes last. Needs the AWS command line.
set -eu
site=${1:?the folder of the site} bucket=${2:?the bucket, s3://…}

# put CACHE TYPE PATTERN… : a file that is in the bucket already, as it is, is left there; so the first that fits it counts.
put() {
  cache=$1 type=$2
  shift 2
  for pattern; do
    aws s3 sync "$site" "$bucket" --exclude '*' --include "$pattern" --content-type "$type" --cache-control "$cache"
  done
}

day='public, max-age=86400, stale-while-revalidate=604800'
put "$day" 'text/css; charset=utf-8' 'assets/*.css'
put "$day" 'text/javascript; charset=utf-8' 'assets/*.js'
put "$day" 'text/plain; charset=utf-8' 'assets/*.txt'
put "$day" 'font/woff2' 'assets/*.woff2'
put "$day" 'image/svg+xml' 'assets/*.svg'
put "$day" 'image/png' 'assets/*.png'

put no-cache 'image/png' '*.png'
put no-cache 'image/jpeg' '*.jpg' '*.jpeg'
put no-cache 'image/gif' '*.gif'
put no-cache 'image/webp' '*.webp'
put no-cache 'image/avif' '*.avif'
put no-cache 'text/javascript; charset=utf-8' '*.js'
put no-cache 'application/x-ndjson' '*.ndjson'
put no-cache 'application/vnd.apache.parquet' '*.parquet'
put no-cache 'text/csv; charset=utf-8' '*.csv'
put no-cache 'text/markdown; charset=utf-8' '*.md'
put no-cache 'text/plain; charset=utf-8' '*.txt' '_headers' '.nojekyll'
put no-cache 'application/manifest+json' '*.webmanifest'
put no-cache 'text/html; charset=utf-8' '*.html'
put no-cache 'application/atom+xml; charset=utf-8' '*feed.xml' 'storylines/*.xml'
put no-cache 'application/rss+xml; charset=utf-8' 'rss.xml'
put no-cache 'application/opensearchdescription+xml; charset=utf-8' 'opensearch.xml'
put no-cache 'application/xml; charset=utf-8' '*.xml'
put no-cache 'application/feed+json; charset=utf-8' 'feed.json'
put no-cache 'application/json; charset=utf-8' '*.json'

aws s3 sync "$site" "$bucket" --delete
